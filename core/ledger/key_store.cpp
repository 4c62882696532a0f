#include "core/ledger/key_store.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <system_error>
#include <tuple>
#include <utility>

#include <fcntl.h>
#ifdef _WIN32
#include <io.h>
#include <share.h>
#include <sys/stat.h>
#else
#include <unistd.h>
#endif

#include "core/base/atomic_file.h"
#include "core/base/hex.h"
#include "core/base/sealed.h"
#include "core/ledger/entry.h"
#include "core/ledger/json_text.h"

namespace tributary {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kForm = "tributary.key/1";
constexpr std::size_t kLargestKeyFile = 1 << 16;

/// A key's file, read but not opened.
struct KeyFile {
    StoredKey key;
    JsonValue secret;  ///< hexadecimal text, or what seal() made
};

tl::unexpected<Error> unreadable(const fs::path& file, const std::string& what) {
    return fail(ErrorCode::KeyUnreadable, what, file.string());
}

/// Writes a new file that only its owner may read from its first moment on.
Result<void> writeSecret(const fs::path& file, std::string_view text) {
#ifdef _WIN32
    int handle = -1;
    _wsopen_s(&handle, file.c_str(), _O_WRONLY | _O_CREAT | _O_EXCL | _O_BINARY, _SH_DENYRW,
              _S_IREAD | _S_IWRITE);
    const bool done = handle >= 0 &&
                      _write(handle, text.data(), static_cast<unsigned>(text.size())) ==
                          static_cast<int>(text.size()) &&
                      _commit(handle) == 0;
    if (handle >= 0) _close(handle);
#else
    const int handle = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool done =
        handle >= 0 &&
        ::write(handle, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
        ::fsync(handle) == 0;
    if (handle >= 0) ::close(handle);
#endif
    if (done) return {};
    const int code = errno;
    std::error_code ignored;
    if (handle >= 0) fs::remove(file, ignored);
    return fail(code == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
                "The key could not be written: " + std::generic_category().message(code) +
                    ". Nothing was signed.",
                file.string());
}

bool readableByOthers(const fs::path& file) {
#ifdef _WIN32
    (void)file;
    return false;
#else
    std::error_code error;
    const auto others = fs::perms::group_all | fs::perms::others_all;
    return (fs::status(file, error).permissions() & others) != fs::perms::none;
#endif
}

JsonValue sealedJson(const Sealed& sealed) {
    return JsonValue::Object{{"algorithm", "argon2id13+xsalsa20poly1305"},
                             {"bytes", toHex(sealed.bytes)},
                             {"memory", sealed.memoryBytes},
                             {"nonce", toHex(sealed.nonce)},
                             {"operations", sealed.operations},
                             {"salt", toHex(sealed.salt)}};
}

std::optional<Sealed> sealedOf(const JsonValue& json) {
    const auto bytes = fromHex(json.textAt("bytes"));
    const auto nonce = fromHex(json.textAt("nonce"));
    const auto salt = fromHex(json.textAt("salt"));
    const JsonValue* memory = json.find("memory");
    const JsonValue* operations = json.find("operations");
    if (!bytes || !nonce || !salt || memory == nullptr || memory->number() == nullptr ||
        operations == nullptr || operations->number() == nullptr || *memory->number() < 0 ||
        *operations->number() < 0) {
        return std::nullopt;
    }
    return Sealed{static_cast<std::uint64_t>(*operations->number()),
                  static_cast<std::uint64_t>(*memory->number()), *salt, *nonce, *bytes};
}

Result<KeyFile> readKeyFile(const fs::path& file) {
    const auto text = readWholeFile(file, kLargestKeyFile);
    if (!text) return fail(text.error());
    const auto json = parseJson(*text, JsonForm::Any);
    const auto key = json ? arrayFromHex<32>(json->textAt("public_key")) : std::nullopt;
    if (!key || json->textAt("form") != kForm || json->find("secret") == nullptr ||
        json->textAt("key") != keyIdOf(*key)) {
        return unreadable(file,
                          "This is no key of Tributary's, or it is damaged. Put it back from "
                          "a copy.");
    }
    const JsonValue& secret = *json->find("secret");
    return KeyFile{
        {json->textAt("key"), *key, json->textAt("created"), secret.object() != nullptr, file},
        secret};
}

Result<SigningKey::Seed> seedOf(const KeyFile& file, std::string_view passphrase) {
    std::vector<std::uint8_t> bytes;
    if (const std::string* plain = file.secret.text()) {
        bytes = fromHex(*plain).value_or(std::vector<std::uint8_t>{});
    } else {
        const auto sealed = sealedOf(file.secret);
        if (!sealed)
            return unreadable(file.key.file, "The key is damaged. Put it back from a copy.");
        if (passphrase.empty()) {
            return unreadable(file.key.file, "The key is protected; give its passphrase.");
        }
        auto opened = unseal(*sealed, passphrase);
        if (!opened) return unreadable(file.key.file, opened.error().message);
        bytes = std::move(*opened);
    }
    SigningKey::Seed seed{};
    if (bytes.size() != seed.size()) {
        return unreadable(file.key.file, "The key is damaged. Put it back from a copy.");
    }
    std::copy(bytes.begin(), bytes.end(), seed.begin());
    wipe(bytes);
    return seed;
}

}  // namespace

Result<std::vector<StoredKey>> KeyStore::keys() const {
    std::vector<StoredKey> keys;
    std::error_code error;
    for (fs::directory_iterator at(folder_, error), end; !error && at != end; at.increment(error)) {
        if (at->path().extension() != ".key") continue;
        auto file = readKeyFile(at->path());
        if (!file) return fail(file.error());
        keys.push_back(std::move(file->key));
    }
    std::sort(keys.begin(), keys.end(), [](const StoredKey& a, const StoredKey& b) {
        return std::tie(a.created, a.id) < std::tie(b.created, b.id);
    });
    return keys;
}

Result<StoredKey> KeyStore::create(std::string_view passphrase, const Clock& clock) const {
    const SigningKey key = SigningKey::generate();
    JsonValue secret;
    if (passphrase.empty()) {
        secret = toHex(key.seed());
    } else {
        const auto sealed = seal(key.seed(), passphrase, SealStrength::Interactive);
        if (!sealed) return fail(sealed.error());
        secret = sealedJson(*sealed);
    }
    StoredKey stored{keyIdOf(key.publicKey()),
                     key.publicKey(),
                     instantText(clock.now()),
                     !passphrase.empty(),
                     {}};
    auto text = indentedJson(JsonValue::Object{{"created", stored.created},
                                               {"form", kForm},
                                               {"key", stored.id},
                                               {"public_key", toHex(stored.publicKey)},
                                               {"secret", std::move(secret)}});
    if (!text) return fail(text.error());
    std::error_code error;
    if (fs::create_directories(folder_, error)) {
        fs::permissions(folder_, fs::perms::owner_all, error);
    }
    stored.file = folder_ / (stored.id + ".key");
    auto written = writeSecret(stored.file, *text);
    wipe({reinterpret_cast<std::uint8_t*>(text->data()), text->size()});
    if (!written) return fail(written.error());
    return stored;
}

Result<std::unique_ptr<Signer>> KeyStore::signer(const std::string& id,
                                                 std::string_view passphrase) const {
    const fs::path file = folder_ / (id + ".key");
    std::error_code error;
    if (!fs::exists(file, error)) {
        return fail(ErrorCode::KeyMissing,
                    "The key that signs this ledger is not on this computer. Nothing was recorded; "
                    "copy the key's file here from the computer that made the ledger.",
                    file.string());
    }
    if (readableByOthers(file)) {
        return unreadable(file,
                          "Others may read the key. Nothing was signed; take that right from "
                          "them (chmod 600).");
    }
    const auto read = readKeyFile(file);
    if (!read) return fail(read.error());
    auto seed = seedOf(*read, passphrase);
    if (!seed) return fail(seed.error());
    SigningKey key(*seed);
    wipe(*seed);
    if (key.publicKey() != read->key.publicKey) {
        return unreadable(file, "The key is damaged. Put it back from a copy.");
    }
    return std::make_unique<KeySigner>(std::move(key));
}

Result<std::unique_ptr<Signer>> KeyStore::newestSigner(std::string_view passphrase,
                                                       const Clock& clock) const {
    const auto known = keys();
    if (!known) return fail(known.error());
    if (!known->empty()) return signer(known->back().id, passphrase);
    const auto made = create(passphrase, clock);
    if (!made) return fail(made.error());
    return signer(made->id, passphrase);
}

Result<fs::path> userDataFolder() {
#ifdef _WIN32
    constexpr const char* kHome = "LOCALAPPDATA";
    const fs::path below = "Tributary";
#elif defined(__APPLE__)
    constexpr const char* kHome = "HOME";
    const fs::path below = fs::path("Library") / "Application Support" / "Tributary";
#else
    constexpr const char* kHome = "HOME";
    const fs::path below = fs::path(".local") / "share" / "tributary";
#endif
    // The specification has relative paths ignored.
    if (const char* data = std::getenv("XDG_DATA_HOME"); data != nullptr && data[0] == '/') {
        return fs::path(data) / "tributary";
    }
    const char* home = std::getenv(kHome);
    if (home == nullptr || home[0] == '\0') {
        return fail(ErrorCode::KeyMissing,
                    "There is no home folder to keep the signing key in. Nothing was recorded; set "
                    "HOME or XDG_DATA_HOME.");
    }
    return fs::path(home) / below;
}

}  // namespace tributary
