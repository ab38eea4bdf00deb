#pragma once

#include "app/service/serviceoptions.h"

#include <QString>

namespace iam::service {

class Database;
class EventLog;
class Faults;
class IamAccess;
class Mailbox;
class ServiceClock;

/// What the handler classes share. Owned by AccountService, which outlives all of them.
struct Context
{
    Database &database;
    ServiceClock &clock;
    EventLog &events;
    Faults &faults;
    Mailbox &mails;
    const ServiceOptions &options;
    IamAccess *access = nullptr; ///< set before any route is added
};

} // namespace iam::service
