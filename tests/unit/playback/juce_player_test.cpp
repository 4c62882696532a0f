#include "core/playback/juce_player.h"

#include <thread>

#include "tests/unit/playback/deck_files.h"

namespace tributary {
namespace {

/// Lets the null sound card and the loader run until something is so; ctest's time limit is the
/// bound.
template <class Condition>
void waitUntil(Condition condition) {
    while (!condition()) std::this_thread::yield();
}

PlayerOptions nullCard(double speed, int rate = test::kDeckRate, int secondRate = 0) {
    return {PlayerOptions::Output::PacedNull, speed, rate, secondRate};
}

TEST(JucePlayer, SaysSoWithoutASoundCardAndGoesOn) {
    const test::TempFolder folder;
    const auto player = makeJucePlayer({PlayerOptions::Output::None});
    const auto opened = player->open();
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::NoAudioDevice);
    EXPECT_NE(opened.error().message.find("sound card"), std::string::npos);
    ASSERT_TRUE(player->load(Deck::A, test::writeLevel(folder, "a.wav", 0.5F, 3.0)));
    const auto played = player->play();
    ASSERT_FALSE(played.has_value());
    EXPECT_EQ(played.error().code, ErrorCode::NoAudioDevice);
    player->seek(2.0);
    const PlayerState state = player->state();
    EXPECT_FALSE(state.playing);
    EXPECT_TRUE(state.device.empty());
    EXPECT_TRUE(state.loadedA);
    EXPECT_DOUBLE_EQ(state.positionS, 2.0);
}

TEST(JucePlayer, PlaysToTheEndOnASoundCard) {
    const test::TempFolder folder;
    const auto player = makeJucePlayer(nullCard(40.0));
    ASSERT_TRUE(player->open());
    EXPECT_EQ(player->state().device, "Null");
    ASSERT_TRUE(player->load(Deck::A, test::writeLevel(folder, "a.wav", 0.5F, 5.0)));
    ASSERT_TRUE(player->play());
    waitUntil([&] { return player->state().positionS > 1.0; });
    waitUntil([&] { return !player->state().playing; });
    EXPECT_DOUBLE_EQ(player->state().positionS, 5.0);
}

TEST(JucePlayer, SwapsDecksWhilePlaying) {
    const test::TempFolder folder;
    const auto player = makeJucePlayer(nullCard(4.0));
    ASSERT_TRUE(player->open());
    ASSERT_TRUE(player->load(Deck::A, test::writeLevel(folder, "a.wav", 0.5F, 60.0)));
    ASSERT_TRUE(player->load(Deck::B, test::writeLevel(folder, "b.wav", 0.1F, 60.0)));
    player->link(PassagePair{{1.0, 3.0}, {20.0, 22.0}});
    player->setLooping(true);
    player->seek(1.0);
    ASSERT_TRUE(player->play());
    waitUntil([&] { return player->state().peakLeft > 0.49F; });
    player->switchTo(Deck::B);
    waitUntil([&] { return player->state().peakLeft < 0.11F && player->state().peakLeft > 0.0F; });
    const PlayerState state = player->state();
    EXPECT_EQ(state.deck, Deck::B);
    EXPECT_TRUE(state.playing);
    EXPECT_GE(state.positionS, 20.0);
    EXPECT_LE(state.positionS, 22.1);
}

TEST(JucePlayer, FollowsTheSoundCardsRate) {
    const test::TempFolder folder;
    const auto player = makeJucePlayer(nullCard(20.0, 44100));
    ASSERT_TRUE(player->load(Deck::A, test::writeLevel(folder, "a.wav", 0.5F, 4.0)));
    ASSERT_TRUE(player->open()) << "its rate is not the one the file was opened for";
    waitUntil([&] { return player->state().loadedA; });
    EXPECT_NEAR(player->state().durationS, 4.0, 1e-3);
    ASSERT_TRUE(player->play());
    waitUntil([&] { return player->state().positionS > 1.0; });
}

TEST(JucePlayer, GoesOnFromTheSamePlaceOnAnotherSoundCard) {
    const test::TempFolder folder;
    const auto player = makeJucePlayer(nullCard(4.0, test::kDeckRate, 44100));
    ASSERT_TRUE(player->open());
    EXPECT_EQ(player->devices(), (std::vector<std::string>{"Null", "Null 2"}));
    ASSERT_TRUE(player->load(Deck::A, test::writeLevel(folder, "a.wav", 0.5F, 60.0)));
    ASSERT_TRUE(player->load(Deck::B, test::writeLevel(folder, "b.wav", 0.4F, 60.0)));
    player->setGainDb(Deck::B, -6.0206);
    player->link(PassagePair{{1.0, 3.0}, {20.0, 22.0}});
    player->setLooping(true);
    player->switchTo(Deck::B);
    player->seek(20.0);
    ASSERT_TRUE(player->play());
    waitUntil([&] { return player->state().positionS > 20.2; });
    ASSERT_TRUE(player->chooseDevice("Null 2"));
    EXPECT_EQ(player->state().device, "Null 2");
    waitUntil([&] { return player->state().playing && player->state().peakLeft > 0.19F; });
    const PlayerState state = player->state();
    EXPECT_EQ(state.deck, Deck::B);
    EXPECT_TRUE(state.looping);
    EXPECT_TRUE(state.loadedA);
    EXPECT_GE(state.positionS, 20.0);
    EXPECT_LE(state.positionS, 22.1);
    EXPECT_LT(state.peakLeft, 0.21F) << "as loud as it was made before";
    ASSERT_TRUE(player->chooseDevice("a card that is not there"));
    EXPECT_EQ(player->state().device, "Null") << "the system's choice";
}

TEST(JucePlayer, RefusesWhatCannotBePlayed) {
    const test::TempFolder folder;
    const auto player = makeJucePlayer(nullCard(10.0));
    ASSERT_TRUE(player->open());
    const auto empty = player->play();
    ASSERT_FALSE(empty.has_value());
    EXPECT_EQ(empty.error().code, ErrorCode::InvalidArgument);
    const auto missing = player->load(Deck::A, folder / "gone.wav");
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().code, ErrorCode::FileNotFound);
    EXPECT_FALSE(player->state().loadedA);
}

}  // namespace
}  // namespace tributary
