#include "accessfixture.h"

#include <QFile>

using namespace iam::service;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString owner = u"IBMid-550000OWNR"_s;
const QString person = u"IBMid-550000ABCD"_s;

/// The account that the recorded requests speak of.
class RecordedAccount : public AccessFixture
{
public:
    RecordedAccount()
        : AccessFixture(SeedKind::Empty)
    {
        database.run(u"UPDATE accounts SET owner_iam_id=? WHERE id=?"_s, { owner, account });
        addUser(owner, u"owner@example.com"_s, u"ACTIVE"_s);
        addUser(person, u"ada.lovelace@example.com"_s, u"ACTIVE"_s);
        const QString profile = u"iam-Profile-77"_s;
        database.run(
            u"INSERT INTO identities(iam_id, kind, user_id, folded_user_id, account_id) VALUES(?,'profile',?,?,?)"_s,
            { profile, profile, profile, account });
        for (const QString &id : { u"AccessGroupId-3f1d6a52-8a0b-4c3e-9a57-0d2f6b1c4e11"_s,
                 u"AccessGroupId-b7c9e0d4-1122-4a5b-8c6d-7e8f90a1b2c3"_s })
            database.run(u"INSERT INTO access_groups(id, account_id, name, folded_name, created_at, created_by, "
                         u"modified_at, modified_by) "
                         "VALUES(?,?,?,?,0,?,0,?)"_s,
                { id, account, id, id, owner, owner });
    }

    void addMember()
    {
        database.run(u"INSERT INTO group_members(group_id, iam_id, type, created_at, created_by) "
                     "VALUES('AccessGroupId-3f1d6a52-8a0b-4c3e-9a57-0d2f6b1c4e11',?,'user',0,?)"_s,
            { person, owner });
    }

    /// The policy with the recorded id and tag; version 2 also takes the recorded duplicate for one.
    void addPolicy()
    {
        const QJsonObject made = json("POST", "/v2/policies",
            QJsonDocument::fromJson(R"({"type":"access",
            "subject":{"attributes":[{"key":"iam_id","operator":"stringEquals","value":"IBMid-550000ABCD"}]},
            "resource":{"attributes":[{"key":"serviceType","operator":"stringEquals","value":"service"},
                {"key":"accountId","operator":"stringEquals","value":"1a2b3c4d5e6f708192a3b4c5d6e7f809"}]},
            "control":{"grant":{"roles":[{"role_id":"crn:v1:bluemix:public:iam::::role:Viewer"}]}}})")
                .object(),
            owner);
        database.run(u"UPDATE policies SET id='12345678-abcd-1a2b-a1b2-1234567890ab', etag='1-cccc' WHERE id=?"_s,
            { made.value("id"_L1).toString() });
    }
};

/// The keys that every answer of one shape has, whatever is in its lists.
QStringList missingKeys(const QJsonObject &recorded, const QJsonObject &answer)
{
    // Optional by the contract: links beyond the first, and what only some policies carry.
    static const QStringList optional { u"next"_s, u"previous"_s, u"context"_s, u"last_permit_at"_s,
        u"last_permit_frequency"_s };
    QStringList missing;
    for (auto it = recorded.constBegin(); it != recorded.constEnd(); ++it) {
        if (optional.contains(it.key()))
            continue;
        if (!answer.contains(it.key()))
            missing.append(it.key());
        else if (it.value().type() != answer.value(it.key()).type())
            missing.append(it.key() + u" (type)"_s);
    }
    return missing;
}

} // namespace

/// What the official client was recorded to send is accepted, with the documented status and shape.
class TestAccessVectors : public QObject
{
    Q_OBJECT

private slots:
    void invitations()
    {
        QFile file(qEnvironmentVariable("IAM_SOURCE_DIR") + u"/tests/conformance/vectors/invite.json"_s);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).object().value("vectors"_L1).toArray();
        RecordedAccount f;
        Request request;
        request.caller.iamId = owner;
        int withAccess = 0;
        for (const QJsonValue &vector : vectors) {
            const QJsonObject body = vector.toObject().value("request"_L1).toObject().value("body"_L1).toObject();
            const InvitationAccess access { .policies = body.value("iam_policy"_L1).toArray(),
                .accessGroups = body.value("access_groups"_L1).toArray() };
            withAccess += access.isEmpty() ? 0 : 1;
            const auto refusal = f.access->refuseInvitationAccess(request, AccessFixture::account, access);
            QVERIFY2(!refusal, refusal ? refusal->body.constData() : "");
            const QString invitee = u"BSS-%1"_s.arg(withAccess);
            f.access->applyInvitationAccess(AccessFixture::account, invitee, access, owner);
            const int given = f.database.value(u"SELECT count(*) FROM policies WHERE subject=?"_s, { invitee }).toInt();
            QVERIFY(given >= access.policies.size());
        }
        QVERIFY(withAccess >= 8);
    }

    void replay_data()
    {
        QTest::addColumn<QJsonObject>("recorded");
        const QString folder = qEnvironmentVariable("IAM_SOURCE_DIR") + u"/tests/conformance/vectors/"_s;
        int rows = 0;
        for (const QString &name : { u"access-groups"_s, u"policies"_s, u"resources"_s, u"identity"_s }) {
            QFile file(folder + name + u".json"_s);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).object().value("vectors"_L1).toArray();
            for (const QJsonValue &vector : vectors) {
                const QString url = vector.toObject().value("request"_L1).toObject().value("raw_url"_L1).toString();
                if (url.startsWith("/identity/"_L1) || url.startsWith("/v1/apikeys/details"_L1))
                    continue; // tokens and keys are tested with the identities they belong to
                ++rows;
                QTest::newRow(qPrintable(vector.toObject().value("name"_L1).toString())) << vector.toObject();
            }
        }
        QVERIFY(rows > 35);
    }

    void replay()
    {
        QFETCH(QJsonObject, recorded);
        const QString name = recorded.value("name"_L1).toString();
        const QJsonObject sent = recorded.value("request"_L1).toObject();
        const QJsonObject expected = recorded.value("response"_L1).toObject();
        if (expected.value("status"_L1).toInt() >= 429 || expected.value("status"_L1).toInt() == 401)
            return; // rate limits and tokens are the dispatcher's
        RecordedAccount f;
        if (!name.startsWith("members-add"_L1) && !name.startsWith("member-add"_L1))
            f.addMember();
        f.addPolicy();
        if (name == "v1-delete"_L1)
            f.database.run(u"UPDATE policies SET version=1"_s);
        QHash<QByteArray, QByteArray> headers;
        const QJsonObject sentHeaders = sent.value("headers"_L1).toObject();
        for (auto it = sentHeaders.constBegin(); it != sentHeaders.constEnd(); ++it)
            headers.insert(it.key().toLatin1(), it.value().toString().toUtf8());
        if (headers.value("if-match") == "3-cd5f0a")
            f.database.run(u"UPDATE account_settings SET body=json_set(body, '$.entity_tag', '3-cd5f0a')"_s);
        const Response answer = f.call(sent.value("method"_L1).toString().toLatin1(),
            sent.value("raw_url"_L1).toString().toLatin1(), sent.value("body"_L1).toObject(), owner, headers);
        QVERIFY2(answer.status == expected.value("status"_L1).toInt(), answer.body.constData());
        const QStringList missing = missingKeys(expected.value("body"_L1).toObject(), bodyOf(answer));
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s) + u" in "_s + QString::fromUtf8(answer.body)));
        if (expected.value("headers"_L1).toObject().contains("etag"_L1))
            QVERIFY(!headerOf(answer, "ETag").isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestAccessVectors)

#include "tst_accessvectors.moc"
