#include "views/widgets/notice.h"

namespace iam {

NoticeLook noticeLook(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Error:
        return {Icon::NoticeError, Token::SupportError, Token::NoticeError};
    case NoticeKind::Warning:
        return {Icon::NoticeWarning, Token::SupportWarning, Token::NoticeWarning};
    case NoticeKind::Success:
        return {Icon::NoticeSuccess, Token::SupportSuccess, Token::NoticeSuccess};
    case NoticeKind::Info:
        break;
    }
    return {Icon::NoticeInfo, Token::SupportInfo, Token::NoticeInfo};
}

} // namespace iam
