#pragma once

#include "views/theme/symbols.h"

namespace iam {

enum class NoticeKind { Error, Warning, Success, Info };

struct NoticeLook
{
    Icon icon;
    Token edge;
    Token fill;
};
[[nodiscard]] NoticeLook noticeLook(NoticeKind kind);

} // namespace iam
