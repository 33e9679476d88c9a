// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hitdelegate.h"

#include "model/itemmodels/guidancemodel.h"
#include "tests/support/overviewrows.h"
#include "tests/support/testcase.h"
#include "ui/guidancespage.h"
#include "ui/overviewview.h"

#include <QLineEdit>
#include <QPainter>

/// The words that were searched for are marked where they stand in a cell.
class TestHitDelegate : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheWords_data();
    void marksTheWords();
    void rightAlignedWordsEndAtTheRight();
    void cutOffWordsMarkTheDots();
    void everyColumnIsMarked();
    void selectedCellsAreMarkedToo();
    void nothingIsMarkedWithoutAKeyword();

private:
    static GuidanceRow row();
};

namespace {

/// A cell of the first line, as a table of that width would paint it.
struct Cell
{
    GuidanceModel model;
    HitDelegate delegate;
    QStyleOptionViewItem option;

    explicit Cell(const GuidanceRow &row, const QString &keyword, int width = 400)
    {
        model.setRows({row});
        model.setFilter({.keyword = keyword});
        option.rect = QRect(0, 0, width, 24);
        option.font = QApplication::font();
        option.fontMetrics = QFontMetrics(option.font);
        option.palette = QApplication::palette();
        option.textElideMode = Qt::ElideRight;
        option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    }
    [[nodiscard]] QList<QRectF> marks(int column) const
    {
        return delegate.marksOf(option, model.index(0, column));
    }
    [[nodiscard]] QImage painted(int column)
    {
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(option.palette.color(QPalette::Base));
        QPainter painter(&image);
        delegate.paint(&painter, option, model.index(0, column));
        return image;
    }
    [[nodiscard]] double widthOf(const QString &text) const
    {
        return QFontMetricsF(option.font).horizontalAdvance(text);
    }
};

} // namespace

GuidanceRow TestHitDelegate::row()
{
    return guidanceRow(1, QStringLiteral("Çelik"), GuidanceStatus::InUse, 1);
}

void TestHitDelegate::marksTheWords_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QStringList>("before"); // what stands before each mark
    QTest::addColumn<QStringList>("marked");
    QTest::newRow("first") << QStringLiteral("celik") << QStringList{QString()}
                           << QStringList{QStringLiteral("Çelik")};
    QTest::newRow("last") << QStringLiteral("an") << QStringList{QStringLiteral("Çelik ")}
                          << QStringList{QStringLiteral("An")};
    QTest::newRow("both") << QStringLiteral("an lik")
                          << QStringList{QStringLiteral("Çe"), QStringLiteral("Çelik ")}
                          << QStringList{QStringLiteral("lik"), QStringLiteral("An")};
}

void TestHitDelegate::marksTheWords()
{
    QFETCH(QString, keyword);
    QFETCH(QStringList, before);
    QFETCH(QStringList, marked);
    const Cell cell(row(), keyword);
    const QList<QRectF> marks = cell.marks(GuidanceModel::ClientColumn);
    QCOMPARE(marks.size(), marked.size());
    const Cell whole(row(), QStringLiteral("celik"));
    const double textLeft = whole.marks(GuidanceModel::ClientColumn).constFirst().left();
    QVERIFY(textLeft > 0 && textLeft < 16);
    for (qsizetype i = 0; i < marks.size(); ++i) {
        QVERIFY(std::abs(marks.at(i).left() - textLeft - cell.widthOf(before.at(i))) < 2);
        QVERIFY(std::abs(marks.at(i).width() - cell.widthOf(marked.at(i))) < 2);
        QVERIFY(QRectF(cell.option.rect).contains(marks.at(i)));
    }
}

void TestHitDelegate::rightAlignedWordsEndAtTheRight()
{
    const Cell cell(row(), QStringLiteral("1"), 200);
    const QList<QRectF> marks = cell.marks(GuidanceModel::ConversationsColumn);
    QCOMPARE(marks.size(), 1);
    QVERIFY(marks.constFirst().right() > 180 && marks.constFirst().right() < 200);
    QVERIFY(marks.constFirst().left() > 150);
}

void TestHitDelegate::cutOffWordsMarkTheDots()
{
    const int width = 60;
    const Cell cell(row(), QStringLiteral("thomas"), width);
    const QList<QRectF> marks = cell.marks(GuidanceModel::CounsellorColumn);
    QCOMPARE(marks.size(), 1);
    QVERIFY(marks.constFirst().right() <= width);
    QVERIFY(marks.constFirst().width() > 1);
    QVERIFY(marks.constFirst().width() <= cell.widthOf(QStringLiteral("…")) + 2);
}

void TestHitDelegate::everyColumnIsMarked()
{
    // By what is painted, also under the delegates of the status and the hours.
    GuidancesPage page;
    page.setRows({row()});
    page.resize(1600, 400);
    page.show();
    auto *view = page.findChild<OverviewView *>(QStringLiteral("lines"));
    auto *keyword = page.findChild<QLineEdit *>(QStringLiteral("keyword"));
    const auto pictures = [&] {
        QList<QImage> cells;
        for (int column = 0; column < GuidanceModel::ColumnCount; ++column)
            cells.append(view->viewport()
                             ->grab(view->visualRect(view->model()->index(0, column)))
                             .toImage());
        return cells;
    };
    const QList<QImage> plain = pictures();
    for (int column = 0; column < GuidanceModel::ColumnCount; ++column) {
        const QString text = view->model()->index(0, column).data().toString();
        keyword->setText(text);
        QVERIFY2(page.overview().rowCount() == 1, qPrintable(text));
        QVERIFY2(pictures().at(column) != plain.at(column), qPrintable(text));
        keyword->clear();
    }
    QCOMPARE(pictures(), plain);
}

void TestHitDelegate::selectedCellsAreMarkedToo()
{
    Cell plain(row(), QString());
    Cell marked(row(), QStringLiteral("celik"));
    for (Cell *cell : {&plain, &marked})
        cell->option.state = QStyle::State_Selected | QStyle::State_Active | QStyle::State_Enabled;
    const int column = GuidanceModel::ClientColumn;
    const QImage without = plain.painted(column);
    const QImage with = marked.painted(column);
    QVERIFY(without != with);
    // Nothing changes outside of the mark.
    const QRect mark = marked.marks(column).constFirst().toAlignedRect();
    const QRect beside(mark.right() + 2, 0, 30, 24);
    QCOMPARE(with.copy(beside), without.copy(beside));
}

void TestHitDelegate::nothingIsMarkedWithoutAKeyword()
{
    const Cell blank(row(), QStringLiteral("  "));
    QVERIFY(blank.marks(GuidanceModel::ClientColumn).isEmpty());
    // Found by a conversation that no column shows.
    const Cell elsewhere(row(), QStringLiteral("181,50"));
    for (int column = 0; column < GuidanceModel::ColumnCount; ++column)
        QVERIFY(elsewhere.marks(column).isEmpty());
}

QTEST_MAIN(TestHitDelegate)
#include "tst_hitdelegate.moc"
