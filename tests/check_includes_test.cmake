# SPDX-License-Identifier: GPL-3.0-or-later
# Tests check_includes.cmake on a small tree: clean it passes, and with one wrong line planted it
# fails and names that line, and no other.
#
#   cmake -DWORK_DIR=<scratch folder> -DQT_CORE_HEADERS=<folder of QString> -P check_includes_test.cmake
cmake_minimum_required(VERSION 3.21)

set(tree "${WORK_DIR}/tree")
set(rooms model/domain model/rules model/wording model/storage model/exchange model/itemmodels
          model/chequeregister ui app)

# Written out the other way round from the guard's own table: what each room may not include.
set(model/domain_never         model/rules model/wording model/storage model/exchange
                               model/itemmodels model/chequeregister ui app)
set(model/rules_never          model/wording model/storage model/exchange model/itemmodels
                               model/chequeregister ui app)
set(model/wording_never        model/storage model/exchange model/itemmodels
                               model/chequeregister ui app)
set(model/storage_never        model/wording model/exchange model/itemmodels
                               model/chequeregister ui app)
set(model/exchange_never       model/storage model/itemmodels model/chequeregister ui app)
set(model/itemmodels_never     model/storage model/chequeregister ui app)
set(model/chequeregister_never model/wording model/itemmodels ui app)
set(ui_never                   model/storage app)
set(app_never                  model/storage)

function(run_guard code_result output_result)
    execute_process(
        COMMAND "${CMAKE_COMMAND}" "-DROOT=${tree}" "-DQT_CORE_HEADERS=${QT_CORE_HEADERS}"
            -P "${CMAKE_CURRENT_LIST_DIR}/check_includes.cmake"
        RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE output
    )
    set(${code_result} "${code}" PARENT_SCOPE)
    set(${output_result} "${output}" PARENT_SCOPE)
endfunction()

# A file per room that includes all it may, and lines that only look wrong.
function(write_clean_tree)
    file(REMOVE_RECURSE "${tree}")
    foreach(room IN LISTS rooms)
        set(text "// SPDX\n#include \"${room}/clean.h\"\n\n")
        foreach(other IN LISTS rooms)
            if(NOT other IN_LIST ${room}_never)
                string(APPEND text "#include \"${other}/clean.h\"\n")
            endif()
        endforeach()
        string(APPEND text "#include <QString>\n#include <QtCore/QList>\n#include <qglobal.h>\n"
            "#include <vector>\n#include \"clean.moc\"\n"
            "// #include \"app/main.h\"\n/// never QDate::currentDate() here\n")
        if(room STREQUAL "model/storage")
            string(APPEND text "#include <QSqlQuery>\n#include <QtSql/QSqlError>\n")
        elseif(room MATCHES "^(ui|app)$")
            string(APPEND text "#include <QWidget>\n#include <QtGui/QColor>\n")
        endif()
        if(room STREQUAL "app")
            string(APPEND text "const QDate today = QDate::currentDate();\n")
        endif()
        file(WRITE "${tree}/${room}/clean.h" "#pragma once\n")
        file(WRITE "${tree}/${room}/clean.cpp" "${text}")
    endforeach()
endfunction()

set(failures 0)
function(failed text)
    message(NOTICE "FAIL: ${text}")
    math(EXPR failures "${failures} + 1")
    set(failures ${failures} PARENT_SCOPE)
endfunction()

# Plants a line as the fifth of a new file; ARGN says what the guard's complaint must contain.
set(planted 0)
function(plant path line)
    # What stands before it is what breaks a list in CMake.
    file(WRITE "${tree}/${path}" "// [one;\n\nint a[2]; char b = '\\\\';\n// two]; \\\n${line}\nint c;\n")
    run_guard(code output)
    file(REMOVE "${tree}/${path}")

    string(REGEX MATCHALL "[^\n]*:[0-9]+: [^\n]*" complaints "${output}")
    list(LENGTH complaints count)
    string(FIND "${output}" "${path}:5: " place)
    if(code EQUAL 0)
        failed("${path}: \"${line}\" passed")
    elseif(NOT count EQUAL 1 OR NOT place EQUAL 0)
        failed("${path}: \"${line}\" gave\n${output}")
    endif()
    foreach(words IN LISTS ARGN)
        string(FIND "${output}" "${words}" place)
        if(place EQUAL -1)
            failed("${path}: \"${line}\" does not say \"${words}\"\n${output}")
        endif()
    endforeach()

    math(EXPR planted "${planted} + 1")
    set(planted ${planted} PARENT_SCOPE)
    set(failures ${failures} PARENT_SCOPE)
endfunction()

write_clean_tree()
run_guard(code output)
if(NOT code EQUAL 0)
    failed("the clean tree does not pass\n${output}")
endif()

foreach(room IN LISTS rooms)
    foreach(other IN LISTS ${room}_never)
        plant(${room}/planted.cpp "#include \"${other}/clean.h\"" "${room} may not include ${other}")
    endforeach()
    if(NOT room STREQUAL "model/storage")
        plant(${room}/planted.h "#include <QSqlQuery>" "only model/storage")
        plant(${room}/planted.cpp "#include <QtSql/QSqlDatabase>" "only model/storage")
    endif()
    if(room MATCHES "^model/")
        plant(${room}/planted.h "#include <QColor>" "model links Qt Core")
        plant(${room}/planted.cpp "#include <QtWidgets/QWidget>" "model links Qt Core")
    endif()
    if(NOT room STREQUAL "app")
        plant(${room}/planted.cpp "return QDate::currentDate();" "only app/ reads the clock")
    endif()
endforeach()

# How an include may be written, and the other ways to the same thing.
plant(model/rules/planted.cpp "#include \"clean.h\"" "does not start at the root")
plant(model/rules/planted.cpp "#include \"../storage/clean.h\"" "does not start at the root")
plant(model/rules/planted.cpp "#include \"model/domain/../storage/clean.h\"" "at the root")
plant(model/rules/planted.cpp "#include \"./clean.h\"" "does not start at the root")
plant(model/rules/planted.cpp "#include \"domain/clean.h\"" "does not start at the root")
plant(ui/planted.cpp "#include \"tests/support/clean.h\"" "does not start at the root")
plant(ui/pages/planted.cpp "#include \"model/storage/clean.h\"" "ui may not include")
plant(model/rules/deep/planted.h "#include \"ui/pages/clean.h\"" "model/rules may not include ui")
plant(model/rules/planted.cpp "#include <model/storage/clean.h>" "include it with quotes")
plant(model/rules/planted.cpp "#include CLEAN_H" "cannot read")
plant(model/rules/planted.hpp "#include \"ui/clean.h\"" "may not include ui")
plant(model/rules/planted.cpp "  #  include\t\"ui/clean.h\" // why" "may not include ui")
plant(model/rules/planted.cpp "#include\"ui/clean.h\"" "may not include ui")
foreach(header QtSql qsqlquery.h QSqlTableModel)
    plant(ui/planted.cpp "#include <${header}>" "only model/storage")
endforeach()
foreach(header QApplication QGuiApplication QIcon QPainter QFont QtGui QtWidgets QtGui/QImage
        qcolor.h QStyledItemDelegate QtNetwork/QTcpSocket)
    plant(model/itemmodels/planted.cpp "#include <${header}>" "model links Qt Core")
endforeach()
foreach(clock "QDateTime::currentDateTime()" "QDateTime::currentDateTimeUtc()"
        "QDateTime::currentMSecsSinceEpoch()" "QTime::currentTime()"
        "std::chrono::system_clock::now()")
    plant(ui/planted.cpp "auto t = ${clock}" "only app/ reads the clock")
endforeach()

# A file outside every room, and a tree without sources.
file(WRITE "${tree}/model/elsewhere/planted.cpp" "int a;\n")
run_guard(code output)
if(code EQUAL 0 OR NOT output MATCHES "^model/elsewhere/planted.cpp:1: is in no known room")
    failed("a file in an unknown room gave\n${output}")
endif()
file(REMOVE_RECURSE "${tree}")
file(MAKE_DIRECTORY "${tree}")
run_guard(code output)
if(code EQUAL 0 OR NOT output MATCHES "no sources below")
    failed("an empty tree gave\n${output}")
endif()

if(failures GREATER 0)
    message(FATAL_ERROR "${failures} failures in ${planted} plants")
endif()
message(STATUS "${planted} planted faults found, clean tree passed")
