set(IAM_THEME_SOURCES
    theme/buttonrole.cpp theme/buttonrole.h
    theme/consolestyle.cpp theme/consolestyle.h
    theme/consolestyle_buttons.cpp
    theme/consolestyle_fields.cpp
    theme/consolestyle_items.cpp
    theme/consolestyle_measures.cpp
    theme/focusring.cpp theme/focusring.h
    theme/measure.cpp theme/measure.h
    theme/painting.cpp theme/painting.h
    theme/portalscheme.h
    theme/symbols.cpp theme/symbols.h
    theme/theme.cpp theme/theme.h
    theme/themeicon.cpp theme/themeicon.h
    theme/token.cpp theme/token.h)

# The desktop's own choice of light or dark is told by D-Bus; without it the console goes by the palette alone.
find_package(Qt6 QUIET OPTIONAL_COMPONENTS DBus)
if(TARGET Qt6::DBus)
    list(APPEND IAM_THEME_SOURCES theme/portalscheme.cpp)
    set(IAM_THEME_LIBRARIES Qt6::DBus)
else()
    list(APPEND IAM_THEME_SOURCES theme/portalscheme_none.cpp)
    set(IAM_THEME_LIBRARIES)
endif()
