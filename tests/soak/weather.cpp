#include "tests/soak/weather.h"

#include <array>

namespace iam::test {

namespace {

using namespace std::chrono_literals;

struct Chance
{
    int weight;
    Fault fault;
};

/// All that tst_faultmatrix knows, but the ones that hold a request until its deadline are rare: they take half a minute.
const std::array chances {
    Chance {12, {.trouble = Trouble::Delay, .pause = 300ms}},
    Chance {4, {.trouble = Trouble::Delay, .pause = 2s}},
    Chance {8, {.trouble = Trouble::CutBefore}},
    Chance {8, {.trouble = Trouble::CutAfter}},
    Chance {6, {.trouble = Trouble::ResetAfter}},
    Chance {4, {.trouble = Trouble::CutInHead}},
    Chance {6, {.trouble = Trouble::CutInBody}},
    Chance {1, {.trouble = Trouble::HoldBefore}},
    Chance {1, {.trouble = Trouble::HoldAfter}},
    Chance {1, {.trouble = Trouble::HoldInBody}},
    Chance {3, {.trouble = Trouble::TruncateBody}},
    Chance {3, {.trouble = Trouble::CorruptBody}},
    Chance {2, {.trouble = Trouble::DuplicateBody}},
    Chance {2, {.trouble = Trouble::DuplicateAnswer}},
    Chance {2, {.trouble = Trouble::EmptyBody}},
    Chance {2, {.trouble = Trouble::OtherJson}},
    Chance {2, {.trouble = Trouble::LengthTooLong}},
    Chance {2, {.trouble = Trouble::LengthTooShort}},
    Chance {1, {.trouble = Trouble::LengthHuge}},
    Chance {2, {.trouble = Trouble::PlainType}},
    Chance {2, {.trouble = Trouble::HtmlPage}},
    Chance {2, {.trouble = Trouble::NoContent}},
    Chance {2, {.trouble = Trouble::Garbage}},
    Chance {2, {.trouble = Trouble::Continue}},
    Chance {2, {.trouble = Trouble::CloseDelimited}},
    Chance {2, {.trouble = Trouble::Chunked}},
    Chance {2, {.trouble = Trouble::ChunkedCut}},
    Chance {1, {.trouble = Trouble::Redirect}},
    Chance {1, {.trouble = Trouble::RedirectElsewhere}},
    Chance {2, {.trouble = Trouble::StatusAfter, .status = 500}},
    Chance {2, {.trouble = Trouble::StatusAfter, .status = 502}},
    Chance {2, {.trouble = Trouble::StatusAfter, .status = 504}},
    Chance {3, {.trouble = Trouble::AnswerInstead, .status = 401}},
    Chance {2, {.trouble = Trouble::AnswerInstead, .status = 403}},
    Chance {2, {.trouble = Trouble::AnswerInstead, .status = 404}},
    Chance {2, {.trouble = Trouble::AnswerInstead, .status = 409}},
    Chance {8, {.trouble = Trouble::AnswerInstead, .status = 429, .retryAfter = "1"}},
    Chance {4, {.trouble = Trouble::AnswerInstead, .status = 500}},
    Chance {4, {.trouble = Trouble::AnswerInstead, .status = 503, .retryAfter = "1"}},
};

} // namespace

Weather::Weather(FaultProxy &proxy, quint32 seed)
    : m_proxy(proxy)
    , m_dice(seed)
{
    m_proxy.setEach([this](const PassedRequest &request) { return faultFor(request); });
}

Weather::~Weather() { m_proxy.setEach({}); }

void Weather::setShare(int percent) { m_share.store(percent); }

Fault Weather::faultFor(const PassedRequest &)
{
    m_requests.fetch_add(1);
    const int luck = static_cast<int>(m_dice.bounded(100));
    int sum = 0;
    for (const Chance &chance : chances)
        sum += chance.weight;
    int place = static_cast<int>(m_dice.bounded(sum));
    if (luck >= m_share.load())
        return {};
    m_struck.fetch_add(1);
    for (const Chance &chance : chances) {
        place -= chance.weight;
        if (place < 0)
            return chance.fault;
    }
    return {};
}

} // namespace iam::test
