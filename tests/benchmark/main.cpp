#include "tests/benchmark/registergenerator.h"
#include <ctime>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    for (const auto &p : {RegisterProfile::small(), RegisterProfile::large(25'000),
                          RegisterProfile::large(), RegisterProfile::extraLarge()}) {
        QElapsedTimer timer;
        timer.start();
        const auto cpu0 = std::clock();
        auto made = keptRegister(QString::fromLocal8Bit(argv[1]), p);
        out << p.name << ' ' << timer.elapsed() << " ms, cpu " << (std::clock() - cpu0) / 1000
            << " " << (made ? *made : made.error().detail) << Qt::endl;
    }
}
