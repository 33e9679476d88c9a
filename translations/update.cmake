# SPDX-License-Identifier: GPL-3.0-or-later
# Takes new sentences of the program up into the catalogues and drops those that are gone.
#   cmake -DLUPDATE=… -DSOURCE_DIR=… -DCATALOGUES=… -P update.cmake
# English is what the source says: its catalogue only holds the plurals.
foreach(room app model ui)
    if(EXISTS ${SOURCE_DIR}/${room})
        list(APPEND rooms ${SOURCE_DIR}/${room})
    endif()
endforeach()

function(update catalogue)
    execute_process(
        COMMAND ${LUPDATE} -silent -extensions cpp,h -locations none -no-obsolete
            -source-language en -I ${SOURCE_DIR} ${ARGN} ${rooms} -ts ${CATALOGUES}/${catalogue}
        ERROR_VARIABLE complaint
        RESULT_VARIABLE result
    )
    # A sentence without a context is never found again at run time, and lupdate only warns.
    if(result OR complaint)
        message(FATAL_ERROR "${catalogue}: ${complaint}")
    endif()
endfunction()

update(loopbaancheques_nl.ts -target-language nl)
update(loopbaancheques_en.ts -target-language en -pluralonly)
