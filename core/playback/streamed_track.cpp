#include "core/playback/streamed_track.h"

#include <algorithm>

namespace tributary {

StreamedTrack::StreamedTrack(PlaybackReader reader)
    : reader_(std::move(reader)),
      frameCount_(reader_.frameCount()),
      chunkFrames_(reader_.chunkFrames()),
      rate_(reader_.outputRate()) {}

void StreamedTrack::want(std::int64_t frame, std::int64_t jumpFrame) {
    wantedFrame_.store(frame, std::memory_order_relaxed);
    jumpFrame_.store(jumpFrame, std::memory_order_relaxed);
}

StreamedTrack::Wanted StreamedTrack::wantedChunks() const {
    Wanted chunks{};
    const std::int64_t playing = wantedFrame_.load(std::memory_order_relaxed) / chunkFrames_;
    const std::int64_t jump = jumpFrame_.load(std::memory_order_relaxed) / chunkFrames_;
    for (int i = 0; i <= kAhead; ++i) {  // the most urgent first
        chunks[2 * static_cast<std::size_t>(i)] = playing + i;
        chunks[2 * static_cast<std::size_t>(i) + 1] = jump + i;
    }
    return chunks;
}

bool StreamedTrack::fill() {
    const Wanted wanted = wantedChunks();
    const auto holds = [&](std::int64_t chunk) {
        return std::any_of(slots_.begin(), slots_.end(),
                           [&](const Slot& slot) { return slot.chunk == chunk; });
    };
    for (const std::int64_t chunk : wanted) {
        if (chunk < 0 || chunk * chunkFrames_ >= frameCount_ || holds(chunk)) continue;
        const auto spare = std::find_if(slots_.begin(), slots_.end(), [&](const Slot& slot) {
            return std::find(wanted.begin(), wanted.end(), slot.chunk) == wanted.end();
        });
        if (spare == slots_.end()) return false;
        std::vector<float> samples = reader_.readChunk(chunk);
        const std::lock_guard lock(spare->mutex);
        spare->samples.swap(samples);
        spare->chunk = chunk;
        return true;
    }
    return false;
}

bool StreamedTrack::readPart(std::int64_t frame, std::span<float> interleaved) {
    const std::int64_t chunk = frame / chunkFrames_;
    for (Slot& slot : slots_) {
        const std::unique_lock lock(slot.mutex, std::try_to_lock);
        if (!lock.owns_lock() || slot.chunk != chunk) continue;
        const auto offset = static_cast<std::size_t>(frame - chunk * chunkFrames_) * 2;
        if (offset + interleaved.size() > slot.samples.size()) return false;
        std::copy_n(slot.samples.begin() + static_cast<std::ptrdiff_t>(offset), interleaved.size(),
                    interleaved.begin());
        return true;
    }
    return false;
}

bool StreamedTrack::read(std::int64_t frame, std::span<float> interleaved) {
    std::fill(interleaved.begin(), interleaved.end(), 0.0F);
    const auto count = static_cast<std::int64_t>(interleaved.size() / 2);
    const std::int64_t begin = std::clamp<std::int64_t>(frame, 0, frameCount_);
    const std::int64_t end = std::clamp<std::int64_t>(frame + count, begin, frameCount_);
    bool ready = true;
    for (std::int64_t at = begin; at < end;) {
        const std::int64_t stop = std::min(end, (at / chunkFrames_ + 1) * chunkFrames_);
        ready = readPart(at, interleaved.subspan(static_cast<std::size_t>(at - frame) * 2,
                                                 static_cast<std::size_t>(stop - at) * 2)) &&
                ready;
        at = stop;
    }
    return ready;
}

}  // namespace tributary
