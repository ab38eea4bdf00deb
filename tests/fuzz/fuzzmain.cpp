// One fuzzer: the target named by FUZZ_TARGET under libFuzzer.
#include "tests/fuzz/fuzztargets.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>

// NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto run = [] {
        for (const iam::test::FuzzTarget &target : iam::test::fuzzTargets()) {
            if (std::strcmp(target.name, FUZZ_TARGET) == 0)
                return target.run;
        }
        std::abort();
    }();
    run(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
