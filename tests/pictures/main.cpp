// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every screen: pictures light|dark FOLDER. The scale is QT_SCALE_FACTOR's.
#include "model/wording/language.h"
#include "tests/pictures/gallery.h"

#include <QApplication>
#include <QStyleFactory>
#include <QTextStream>

namespace {

/// A dark palette as desktops have it; Fusion's own is the light one.
QPalette darkPalette()
{
    QPalette palette;
    const QColor ground(0x35, 0x37, 0x39);
    const QColor base(0x1d, 0x1f, 0x21);
    const QColor text(0xe6, 0xe6, 0xe6);
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, QColor(0x29, 0x2b, 0x2d));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, QColor(0x46, 0x49, 0x4c));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Link, QColor(0x8a, 0xb8, 0xf5));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xb5));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9d, 0xa1));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8a, 0x8d, 0x91));
    return palette;
}

/// What the offscreen platform cannot do is no news.
void tell(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(QStringLiteral("This plugin does not support")))
        QTextStream(stderr) << qFormatLogMessage(type, context, message) << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(tell);
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream errors(stderr);
    if (arguments.size() != 3) {
        errors << "Use: pictures light|dark FOLDER\n";
        return 2;
    }
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (arguments.at(1) == QStringLiteral("dark"))
        QApplication::setPalette(darkPalette());
    if (!installLanguage(&application))
        return 2;
    Gallery gallery(arguments.at(2));
    const int count = gallery.renderAll();
    if (count == 0) {
        errors << "pictures: nothing was rendered\n";
        return 1;
    }
    return 0;
}
