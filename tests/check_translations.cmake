# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when the catalogues lack a sentence of the program, or hold one that is gone.
#   cmake -DLUPDATE=… -DSOURCE_DIR=… -DWORK_DIR=… -P check_translations.cmake
set(CATALOGUES ${WORK_DIR})
file(COPY ${SOURCE_DIR}/translations/ DESTINATION ${CATALOGUES} FILES_MATCHING PATTERN "*.ts")
include(${SOURCE_DIR}/translations/update.cmake)

# The sources only: another version of Qt may lay the file out in another way.
function(read_sources out file)
    file(READ ${file} text)
    string(REGEX MATCHALL "<(source|name)>[^<]*<" sources "${text}")
    list(SORT sources)
    set(${out} "${sources}" PARENT_SCOPE)
endfunction()

foreach(catalogue loopbaancheques_nl.ts loopbaancheques_en.ts)
    read_sources(stored ${SOURCE_DIR}/translations/${catalogue})
    read_sources(updated ${CATALOGUES}/${catalogue})
    if(NOT stored)
        message(FATAL_ERROR "${catalogue} holds no sentence")
    endif()
    if(NOT stored STREQUAL updated)
        set(new ${updated})
        list(REMOVE_ITEM new ${stored})
        list(JOIN new "\n  " new)
        message(FATAL_ERROR "${catalogue} is behind the sources: build the target "
            "update_translations and translate.\n  ${new}")
    endif()
endforeach()
