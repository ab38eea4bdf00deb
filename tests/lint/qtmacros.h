// What cppcheck has to know of Qt's macros, besides its own library of Qt: a macro it does not know ends its look at a file.
#define Q_DISABLE_COPY(x)
#define Q_DISABLE_COPY_MOVE(x)
#define Q_DECLARE_FLAGS(flags, word) typedef QFlags<word> flags;
#define Q_DECLARE_OPERATORS_FOR_FLAGS(x)
#define Q_DECLARE_METATYPE(x)
#define Q_DECLARE_TR_FUNCTIONS(x)
#define Q_DECLARE_LOGGING_CATEGORY(x)
#define Q_LOGGING_CATEGORY(...)
#define Q_ENUM(x)
#define Q_ENUM_NS(x)
#define Q_NAMESPACE
#define Q_INIT_RESOURCE(x)
#define Q_UNREACHABLE() throw 0
#define Q_DECL_NOEXCEPT noexcept
