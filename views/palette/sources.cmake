set(IAM_PALETTE_SOURCES
    palette/commandpalette.cpp palette/commandpalette.h
    palette/palettebutton.cpp palette/palettebutton.h
    palette/palettecontents.cpp palette/palettecontents.h
    palette/palettedelegate.cpp palette/palettedelegate.h
    palette/palettemodel.cpp palette/palettemodel.h)
