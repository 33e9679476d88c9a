# SPDX-License-Identifier: GPL-3.0-or-later
# The guard of the house: which room may include which, and who may read the clock.
#
#   cmake -DROOT=<source tree> -DQT_CORE_HEADERS=<folder of QString> -P check_includes.cmake
#
# Prints a line "file:line: what is wrong" for each fault and fails when there is one.
cmake_minimum_required(VERSION 3.21)

foreach(needed ROOT QT_CORE_HEADERS)
    if(NOT IS_DIRECTORY "${${needed}}")
        message(FATAL_ERROR "-D${needed}=… must be a folder, is \"${${needed}}\"")
    endif()
endforeach()

# Each room with the rooms it may include; ui and app are rooms as a whole.
set(model/domain_may          model/domain)
set(model/rules_may           model/domain model/rules)
set(model/wording_may         model/domain model/rules model/wording)
set(model/storage_may         model/domain model/rules model/storage)
set(model/exchange_may        model/domain model/rules model/wording model/exchange)
set(model/itemmodels_may      model/domain model/rules model/wording model/exchange
                              model/itemmodels)
set(model/chequeregister_may  model/domain model/rules model/storage model/exchange
                              model/chequeregister)
set(ui_may                    model/domain model/rules model/wording model/exchange
                              model/itemmodels model/chequeregister ui)
set(app_may                   ${ui_may} app)

set(clock_words "QDate::currentDate|QTime::currentTime|QDateTime::current|system_clock::now")

# The room of a path below ROOT: "ui", "app" or "model/<folder>"; empty when it is in none.
function(room_of path result)
    set(room "")
    if(path MATCHES "^(ui|app|model/[^/]+)/")
        set(room "${CMAKE_MATCH_1}")
    endif()
    set(${result} "${room}" PARENT_SCOPE)
endfunction()

# What is wrong with including "included" from a file in that room; empty when nothing is.
function(fault_of_quoted room included result)
    room_of("${included}" target)
    if(included MATCHES "^[^/]+\\.moc$")
        set(fault "")
    elseif(target STREQUAL "" OR included MATCHES "(^|/)\\.\\.?/")
        set(fault "\"${included}\" does not start at the root (model/<room>/…, ui/…, app/…)")
    elseif(NOT target IN_LIST ${room}_may)
        set(fault "${room} may not include ${target} (\"${included}\")")
    else()
        set(fault "")
    endif()
    set(${result} "${fault}" PARENT_SCOPE)
endfunction()

# The same for <included>.
function(fault_of_angled room included result)
    set(fault "")
    if(included MATCHES "^(ui|app|model|tests)/")
        set(fault "<${included}> is ours: include it with quotes")
    elseif(included MATCHES "^(QtSql(/.*)?|QSql[A-Za-z]*|qsql[a-z_]*\\.h)$")
        if(NOT room STREQUAL "model/storage")
            set(fault "only model/storage may include <${included}>")
        endif()
    elseif(room MATCHES "^model/" AND included MATCHES "^(Q|q[a-z0-9_]+\\.h$)")
        # Core's own folder says what is Core; a list of the others would never be complete.
        string(REGEX REPLACE "^QtCore/" "" header "${included}")
        if(NOT EXISTS "${QT_CORE_HEADERS}/${header}")
            set(fault "model links Qt Core and Sql only, not <${included}>")
        endif()
    endif()
    set(${result} "${fault}" PARENT_SCOPE)
endfunction()

set(faults 0)
function(report path line fault)
    message(NOTICE "${path}:${line}: ${fault}")
    math(EXPR faults "${faults} + 1")
    set(faults ${faults} PARENT_SCOPE)
endfunction()

set(patterns "")
foreach(extension h hh hpp inl c cc cpp cxx mm)
    foreach(folder app ui model)
        list(APPEND patterns "${ROOT}/${folder}/*.${extension}")
    endforeach()
endforeach()
file(GLOB_RECURSE files RELATIVE "${ROOT}" ${patterns})
if(files STREQUAL "")
    message(FATAL_ERROR "no sources below ${ROOT}: nothing was checked")
endif()

foreach(path IN LISTS files)
    room_of("${path}" room)
    if(NOT DEFINED ${room}_may)
        report("${path}" 1 "is in no known room; tests/check_includes.cmake lists them")
        continue()
    endif()

    # CMake's lists are cut at ";" and joined again by "[", "]" and "\": none matters here.
    file(READ "${ROOT}/${path}" text)
    string(REGEX REPLACE "[][;\\]" " " text "${text}")
    string(REPLACE "\n" ";" lines "${text}")
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        set(fault "")
        if(line MATCHES "^[ \t]*#[ \t]*(include|import)(_next)?[ \t]*(.*)")
            set(operand "${CMAKE_MATCH_3}")
            if(operand MATCHES "^\"([^\"]+)\"")
                fault_of_quoted("${room}" "${CMAKE_MATCH_1}" fault)
            elseif(operand MATCHES "^<([^>]+)>")
                fault_of_angled("${room}" "${CMAKE_MATCH_1}" fault)
            else()
                set(fault "an include this guard cannot read: ${operand}")
            endif()
        elseif(NOT room STREQUAL "app" AND line MATCHES "${clock_words}")
            set(clock "${CMAKE_MATCH_0}")
            string(REGEX REPLACE "//.*" "" code "${line}")
            if(code MATCHES "${clock_words}")
                set(fault "only app/ reads the clock (${clock})")
            endif()
        endif()
        if(NOT fault STREQUAL "")
            report("${path}" ${number} "${fault}")
        endif()
    endforeach()
endforeach()

list(LENGTH files count)
if(faults GREATER 0)
    message(FATAL_ERROR "${faults} wrong in ${count} files")
endif()
message(STATUS "${count} files include only what they may")
