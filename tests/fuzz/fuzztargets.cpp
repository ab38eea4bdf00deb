#include "tests/fuzz/fuzztargets.h"

#include "models/api/accesstoken.h"
#include "models/api/usermanagementapi.h"
#include "models/copyas/copyas.h"
#include "models/core/addresslist.h"
#include "models/core/errorbody.h"
#include "models/core/policy.h"
#include "models/core/safetext.h"
#include "models/core/userlistscan.h"
#include "models/export/csv.h"
#include "models/items/userquery.h"
#include "tests/fuzz/kepttargets.h"
#include "tests/support/csvreader.h"
#include "tests/support/hclreader.h"
#include "tests/support/sourcescan.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstdlib>

namespace iam::test {

void promise(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

namespace {

QString textOf(const QByteArray &bytes) { return QString::fromUtf8(bytes); }

/// Whatever the fast reader of user lists takes, the other one takes with the same meaning.
void userList(const QByteArray &bytes)
{
    const Result<UserPage> page = UserPage::fromAnswer({.status = 200, .body = bytes});
    const QString foretold = foretoldNextUrl(bytes);
    Q_UNUSED(foretold)
    const auto scanned = scanUserList(bytes);
    if (!scanned)
        return;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    promise(document.isObject(), "only JSON is read as a list");
    const Result<UserPage> tree = UserPage::fromJson(document.object(), {});
    promise(tree.ok() && page.ok(), "both readers take it");
    promise(tree.value().users == scanned->users && tree.value().total == scanned->total, "both readers mean the same");
}

void errorBody(const QByteArray &bytes)
{
    const ApiError fromAnswer = errorFrom({.status = 400, .headers = {{"Retry-After", bytes.left(40)}}, .body = bytes}, QDateTime());
    promise(fromAnswer.httpStatus == 400, "the status stays");
    const ApiError item = errorFromBody(409, QJsonDocument::fromJson(bytes).object());
    promise(item.kind == ErrorKind::Conflict, "the kind goes by the status");
}

void token(const QByteArray &bytes)
{
    const Result<AccessToken> plain = AccessToken::fromJwt(bytes);
    const QByteArray claims = bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const Result<AccessToken> made = AccessToken::fromJwt("e30." + claims + ".e30");
    for (const Result<AccessToken> *read : {&plain, &made}) {
        if (read->ok())
            promise(read->value().expiresAt.isValid() && read->value().issuedAt.isValid(), "a token has its times");
    }
}

void policy(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    for (const auto read : {&Policy::fromV1Json, &Policy::fromV2Json}) {
        const Result<Policy> first = read(json, {});
        if (!first.ok())
            continue;
        const bool v1 = first.value().version == PolicyVersion::V1;
        QJsonObject written = v1 ? first.value().toV1Json() : first.value().toV2Json();
        written.insert(QStringLiteral("id"), QStringLiteral("x"));
        const Result<Policy> again = read(written, {});
        promise(again.ok(), "what is written can be read");
        QJsonObject twice = v1 ? again.value().toV1Json() : again.value().toV2Json();
        twice.insert(QStringLiteral("id"), QStringLiteral("x"));
        promise(twice == written, "reading and writing change nothing");
    }
}

void addresses(const QByteArray &bytes)
{
    for (const ListedAddress &address : readAddressList(textOf(bytes)))
        promise(address.times >= 1 && (!address.text.isEmpty() || address.problem != EmailProblem::None), "an entry is an address or says what it lacks");
}

void search(const QByteArray &bytes)
{
    const QString text = textOf(bytes);
    const UserQuery query = UserQuery::parse(text);
    for (const QueryProblem &problem : query.problems())
        promise(problem.start >= 0 && problem.length >= 0 && problem.start + problem.length <= text.size(), "a problem is within the text");
    for (const UserQuery::Span &span : query.narrowing())
        promise(span.start >= 0 && span.length >= 0 && span.start + span.length <= text.size(), "a mark is within the text");
    promise(query == UserQuery::parse(text), "the same text means the same");
}

void csv(const QByteArray &bytes)
{
    QStringList fields;
    for (const QByteArray &part : bytes.split('|'))
        fields << textOf(part);
    const auto raw = readCsv(csvMark() + csvLine(fields, CsvCells::Raw));
    promise(raw && raw->size() == 1 && raw->first() == fields, "raw cells come back");
    const auto safe = readCsv(csvMark() + csvLine(fields));
    promise(safe && safe->size() == 1 && safe->first().size() == fields.size(), "safe cells are a line");
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString &cell = safe->first().at(i);
        promise(!looksLikeFormula(cell), "no cell is a formula");
        promise(cell == fields.at(i) || cell.mid(1) == fields.at(i), "at most an apostrophe is added");
    }
}

/// Programs with foreign text in them stay well formed, and nothing hidden is in them.
void copyAs(const QByteArray &bytes)
{
    const QString text = textOf(bytes);
    const QList<copyas::Action> actions {copyas::Invite {{.emails = {text}}}, copyas::ChangeProfile {{.iamId = QStringLiteral("IBMid-1")}, {.lastName = text}},
        copyas::RemoveByAddress {.email = text, .realm = text}};
    const copyas::Context context {.account = {QStringLiteral("a1")}};
    using copyas::Format;
    const auto written = [&](Format format) { return copyas::text(actions, context, format); };
    promise(scanSource(written(Format::Python), SourceLanguage::Python).problem.isEmpty(), "Python is well formed");
    promise(scanSource(written(Format::Go), SourceLanguage::Go).problem.isEmpty(), "Go is well formed");
    promise(scanSource(written(Format::Node), SourceLanguage::Node).problem.isEmpty(), "Node is well formed");
    promise(scanSource(written(Format::Java), SourceLanguage::Java).problem.isEmpty(), "Java is well formed");
    promise(readHcl(written(Format::Terraform)).problem.isEmpty(), "Terraform is well formed");
    for (const Format format : copyas::formats()) {
        QString shown = written(format);
        shown.remove(QLatin1Char('\n')).remove(QLatin1Char('\t'));
        promise(visibleText(shown) == shown, "nothing hidden is copied");
    }
}

} // namespace

const std::vector<FuzzTarget> &fuzzTargets()
{
    static const std::vector<FuzzTarget> targets = [] {
        std::vector<FuzzTarget> all {{"userlist", userList}, {"errorbody", errorBody}, {"token", token}, {"policy", policy},
        {"addresses", addresses}, {"search", search}, {"csv", csv}, {"copyas", copyAs}};
        for (const FuzzTarget &target : keptTargets())
            all.push_back(target);
        return all;
    }();
    return targets;
}

} // namespace iam::test
