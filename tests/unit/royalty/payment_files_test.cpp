#include "core/royalty/payment_files.h"

#include <memory>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <libxml/xmlschemas.h>
#include <nlohmann/json.hpp>

#include "tests/support/rights_samples.h"

namespace tributary {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

const UtcInstant kCreated{std::chrono::milliseconds(1'700'000'000'000)};  // 2023-11-14T22:13:20Z

RightsBook bookOf(const std::vector<Party>& parties) {
    RightsBook::Contents contents;
    contents.parties = parties;
    return RightsBook(contents);
}

Party party(std::int64_t id, const std::string& name) {
    Party result;
    result.id = PartyId{id};
    result.name = name;
    return result;
}

PayoutPlan planOf(const std::string& currency, const std::vector<std::int64_t>& cents) {
    PayoutPlan plan{.period = "2026-10", .currency = Currency::parse(currency).value()};
    for (std::size_t i = 0; i < cents.size(); ++i) {
        plan.items.push_back({1, ItemKind::Paid, PartyId{static_cast<std::int64_t>(i) + 1}, "",
                              cents[i] * Money::kMicros, ItemStatus::Due});
    }
    return plan;
}

std::vector<std::string> names(const PaymentFiles& files) {
    std::vector<std::string> result;
    for (const PaymentFile& file : files.files) result.push_back(file.name);
    return result;
}

/// Whether a text is valid by our schema of what we use of pain.001.001.09.
bool validPain(const std::string& text) {
    const std::string file = std::string(TRIBUTARY_TEST_DATA) + "/pain.001.001.09-used.xsd";
    xmlSchemaParserCtxtPtr parser = xmlSchemaNewParserCtxt(file.c_str());
    xmlSchemaPtr schema = xmlSchemaParse(parser);
    xmlSchemaFreeParserCtxt(parser);
    if (schema == nullptr) return false;
    xmlDocPtr document =
        xmlReadMemory(text.data(), static_cast<int>(text.size()), "sepa.xml", nullptr, 0);
    xmlSchemaValidCtxtPtr context = xmlSchemaNewValidCtxt(schema);
    const bool valid = document != nullptr && xmlSchemaValidateDoc(context, document) == 0;
    xmlSchemaFreeValidCtxt(context);
    xmlFreeDoc(document);
    xmlSchemaFree(schema);
    return valid;
}

TEST(PaymentFiles, PayPalHasNoHeaderAndAtMostFiveThousandRowsAFile) {
    std::vector<Party> parties;
    std::vector<std::int64_t> cents;
    for (std::int64_t id = 1; id <= 5001; ++id) {
        parties.push_back(party(id, "H" + std::to_string(id)));
        parties.back().paypal = id == 1 ? "=cmd@example.org" : "h@example.org";
        cents.push_back(id);
    }
    const auto files =
        makePaymentFiles("2026-10-1", planOf("USD", cents), bookOf(parties), {}, kCreated);
    ASSERT_TRUE(files) << describe(files.error());
    EXPECT_THAT(names(*files), ElementsAre("paypal-1.csv", "paypal-2.csv"));
    const std::string& first = files->files[0].content;
    EXPECT_EQ(std::count(first.begin(), first.end(), '\n'), 5000);
    EXPECT_TRUE(first.starts_with("'=cmd@example.org,0.01,USD,2026-10-1-1,Royalties 2026-10-1\r\n"))
        << "a cell that looks like a formula is escaped";
    EXPECT_EQ(files->files[1].content,
              "h@example.org,50.01,USD,2026-10-1-5001,Royalties 2026-10-1\r\n");
}

TEST(PaymentFiles, SepaIsValidByItsSchema) {
    std::vector<Party> parties{party(1, "Žofie Müller & Söhne <GmbH>"), party(2, "Anna")};
    parties[0].iban = "DE89370400440532013000";
    parties[1].iban = "GB82WEST12345698765432";
    parties[1].bic = "WESTGB22";
    const Payer payer{"Tributary Müzik", "AT611904300234573201", ""};
    const auto files =
        makePaymentFiles("2026-10-1", planOf("EUR", {12'345, 5}), bookOf(parties), payer, kCreated);
    ASSERT_TRUE(files) << describe(files.error());
    ASSERT_THAT(names(*files), ElementsAre("sepa.xml"));
    const std::string& text = files->files[0].content;
    EXPECT_TRUE(validPain(text)) << text;
    EXPECT_THAT(text, HasSubstr("<CtrlSum>123.50</CtrlSum>"));
    EXPECT_THAT(text, HasSubstr("<NbOfTxs>2</NbOfTxs>"));
    EXPECT_THAT(text, HasSubstr("<Nm>Zofie Mueller . Soehne .GmbH.</Nm>"));
    EXPECT_THAT(text, HasSubstr("<CreDtTm>2023-11-14T22:13:20Z</CreDtTm>"));
    std::string broken = text;
    broken.replace(broken.find("<PmtMtd>TRF"), 11, "<PmtMtd>CHK");
    EXPECT_FALSE(validPain(broken)) << "the schema does refuse";
    const auto nobody =
        makePaymentFiles("2026-10-1", planOf("EUR", {1}), bookOf(parties), {}, kCreated);
    EXPECT_EQ(nobody.error().code, ErrorCode::InvalidArgument);
}

TEST(PaymentFiles, ASplitContractGetsSharesOfExactlyTheWhole) {
    std::vector<Party> parties{party(1, "A"), party(2, "B"), party(3, "C")};
    parties[0].wallet = "0xb000000000000000000000000000000000000000";
    parties[1].wallet = "0xa000000000000000000000000000000000000000";
    parties[2].wallet = "0xc000000000000000000000000000000000000000";
    const auto files = makePaymentFiles("2026-10-1", planOf("USD", {100, 100, 100}),
                                        bookOf(parties), {}, kCreated);
    ASSERT_TRUE(files);
    ASSERT_THAT(names(*files), ElementsAre("0xsplits.json"));
    EXPECT_THAT(files->files[0].content, HasSubstr("\"percentAllocation\": 33.3334}"));
    const auto json = nlohmann::json::parse(files->files[0].content);
    EXPECT_EQ(json["amount"], "3.00");
    ASSERT_EQ(json["recipients"].size(), 3U);
    EXPECT_EQ(json["recipients"][0]["address"], parties[1].wallet) << "by address";
    double sum = 0.0;
    for (const auto& each : json["recipients"]) sum += each["percentAllocation"].get<double>();
    EXPECT_NEAR(sum, 100.0, 1e-9);
}

TEST(PaymentFiles, HoldersWithoutDetailsAreNamedAndMarkedPaymentsAreNotPaidAgain) {
    PayoutPlan plan = planOf("USD", {100, 200});
    plan.items[1].status = ItemStatus::Paid;
    const auto files =
        makePaymentFiles("2026-10-1", plan, bookOf({party(1, "A"), party(2, "B")}), {}, kCreated);
    ASSERT_TRUE(files);
    EXPECT_THAT(files->files, testing::IsEmpty());
    EXPECT_THAT(files->withoutDetails, ElementsAre("A"));
    plan.items[0].micros += 1;
    EXPECT_EQ(makePaymentFiles("2026-10-1", plan, bookOf({}), {}, kCreated).error().code,
              ErrorCode::MoneyInvalid);
}

}  // namespace
}  // namespace tributary
