#!/usr/bin/python3
"""Makes the note network's training material: passages of MIDI songs in random instruments, with their notes.

Songs: POP909 (Wang et al. 2020), played by FluidSynth with the sound fonts of Debian; some are mixed with
recorded music. Everything is drawn from the seed. Held out for testing: songs whose number ends in 7, one
sound font and one family of degradations.
Usage: render_notes.py --songs POP909/train --recorded FOLDER --dump PROGRAM --out FOLDER [--count N] [--first K]
PROGRAM is dump_notes of the tests' build. Writes OUT/<set>/NNNNN.x.npy (frames x 252 codes) and NNNNN.y.npy
(2 x frames x 84: onset 0-255, then bit 0 sounding, bit 1 melody); set is train, test (held-out songs), font
(held-out songs and sound font), damage (held-out songs and degradation).
"""
import argparse
import math
import os
import random
from pathlib import Path

import mido
import numpy as np
import soundfile as sf
from scipy import signal

from songs import BASSES, CHORDS, LEADS, beat_of, notes_of, quiet, save_midi

RATE = 22050
HOP_S = 1024 / RATE
LOWEST, PITCHES = 33, 84
PASSAGE_S = 45.0
FONTS = [("sf2/FluidR3_GM.sf2", .3), ("sf2/TimGM6mb.sf2", .3), ("sf3/MuseScore_General_Lite.sf3", .25),
         ("sf2/OPL-3_FM_128M.sf2", .15)]
HELD_OUT_FONT = "sf2/sf_GMbank.sf2"
UNPITCHED = {47, 55, 86, 96, 97, 99, 100, 101, 102, 103}  # drums, hits, fifths and sound effects
ANY = [p for p in range(112) if p not in UNPITCHED]


def held_out(song):
    return song % 10 == 7


def passage(notes, rng):
    """A passage with its roles dropped, split, moved and stretched at random; times from 0."""
    end = max(n[2] for n in notes)
    stretch = rng.uniform(.75, 1.35)
    length = PASSAGE_S / stretch
    start = rng.uniform(0, max(1.0, end - length))
    keep = {0, 1, 2}
    drop = rng.random()
    if drop < .12:
        keep -= {0}
    elif drop < .35:
        keep -= {1}
    elif drop < .42:
        keep -= {2}
    elif drop < .46:
        keep = {0}
    elif drop < .50:
        keep = {2}
    transpose = rng.randint(-6, 6)
    octave = {r: rng.choice([0] * 7 + [-12, 12]) for r in (0, 1, 2)}
    split_bass = rng.random() < .4
    sustain = rng.choice([1.0, 1.0, 1.0, .6, 1.5])
    out = []
    for role, s, e, p, v in notes:
        if role not in keep or s < start or s >= start + length:
            continue
        p += transpose + octave[role]
        part = 3 if role == 2 and split_bass and p < 48 else role
        e = s + (e - s) * (sustain if role else 1.0)
        if 24 <= p <= 112:
            out.append((part, (s - start) * stretch, min((e - start) * stretch, PASSAGE_S), p, v))
    return out, stretch


def drum_events(beat, rng):
    """[(time, pitch, velocity)] of one random four-beat pattern with small changes."""
    grid = rng.choice([2, 4, 4, 3])
    kick, snare = rng.choice([35, 36]), rng.choice([37, 38, 39, 40])
    hat = rng.choice([42, 42, 44, 46, 51, 54, 69, 70, 82])
    steps = 4 * grid
    kicks = [1.0 if k == 0 else rng.choice([0, 0, .2, .9]) * (1 if k % grid == 0 else .6) for k in range(steps)]
    snares = [.95 if k in (grid, 3 * grid) else rng.choice([0, 0, 0, .15]) for k in range(steps)]
    hats = [rng.choice([0, .5, 1, 1]) for _ in range(steps)]
    out, bar = [], 0
    while bar * 4 * beat < PASSAGE_S:
        for k in range(steps):
            at = (bar * 4 + k / grid) * beat
            for chance, pitch, loud in ((kicks[k], kick, 105), (snares[k], snare, 95), (hats[k], hat, 65)):
                if rng.random() < chance:
                    out.append((at, pitch, max(20, min(127, loud + rng.randint(-12, 12)))))
        if rng.random() < .15:
            out += [((bar * 4 + 3 + k / 4) * beat, p, 95) for k, p in enumerate((50, 47, 45, 43))]
        if rng.random() < .12:
            out.append((bar * 4 * beat, rng.choice([49, 57]), 90))
        bar += 1
    return out


def program(role, rng):
    if rng.random() < .3:
        return rng.choice(ANY)
    return rng.choice([LEADS, CHORDS, CHORDS, BASSES][role])


def write_midi(path, notes, drums, rng, cents):
    events = []

    def at(seconds, order, message):
        events.append((seconds, order, message))

    bend = int(round(cents / 200 * 8191))
    lead_gain = rng.randint(-6, 22)
    vibrato, scoop = rng.random() < .25, rng.random() < .15
    for channel in range(4):
        volume = min(127, max(35, rng.randint(62, 100) + (lead_gain if channel == 0 else 0)))
        at(0, 0, mido.Message("program_change", channel=channel, program=program(channel, rng)))
        at(0, 0, mido.Message("control_change", channel=channel, control=7, value=volume))
        at(0, 0, mido.Message("control_change", channel=channel, control=91, value=rng.randint(0, 100)))
        at(0, 0, mido.Message("pitchwheel", channel=channel, pitch=bend))
    at(0, 0, mido.Message("control_change", channel=9, control=7, value=rng.randint(45, 110)))
    for part, s, e, p, v in notes:
        v = max(1, min(127, v + rng.randint(-6, 6)))
        if part == 0 and vibrato and rng.random() < .5:
            at(s, 1, mido.Message("control_change", channel=0, control=1, value=rng.choice([0, 40, 80, 110])))
        if part == 0 and scoop:
            low = rng.randint(-4096, 0)
            for k in range(5):
                at(s + .02 * k, 1, mido.Message("pitchwheel", channel=0, pitch=max(-8191, bend + low * (4 - k) // 4)))
        at(s, 2, mido.Message("note_on", channel=part, note=p, velocity=v))
        at(max(e - .005, s + .02), 1, mido.Message("note_off", channel=part, note=p))
    for s, p, v in drums:
        at(s, 2, mido.Message("note_on", channel=9, note=p, velocity=v))
        at(s + .1, 1, mido.Message("note_off", channel=9, note=p))
    save_midi(path, events)


def labels(notes, frames):
    onset = np.zeros((frames, PITCHES), np.float32)
    flags = np.zeros((frames, PITCHES), np.uint8)
    for part, s, e, p, _ in notes:
        row = p - LOWEST
        if not 0 <= row < PITCHES:
            continue
        first = s / HOP_S + .75  # frame n is centred on (n - 3/4) hops
        for n in range(max(0, int(first) - 1), min(frames, int(first) + 3)):
            onset[n, row] = max(onset[n, row], 1 - abs(n - first) / 1.5)
        a, b = int(math.ceil(first - .25)), int(math.ceil(e / HOP_S + .75 - .25))
        flags[a:max(b, a + 1), row] |= 3 if part == 0 else 1
    return np.stack([np.round(onset * 255).astype(np.uint8), flags])


def power(x):
    return float(np.mean(x ** 2)) + 1e-12


def shaped(x, low, high, gain):
    b, a = signal.butter(2, [low, high], "band", fs=RATE)
    return x + (gain - 1) * signal.lfilter(b, a, x)


def degrade(x, rng, noise, kind):
    if kind == "equaliser":
        for _ in range(rng.randint(1, 3)):
            centre = math.exp(rng.uniform(math.log(80), math.log(6000)))
            x = shaped(x, centre / 1.5, min(10500, centre * 1.5), rng.choice([.2, .4, 2.0, 4.0]))
    elif kind == "lowpass":
        x = signal.sosfilt(signal.butter(4, rng.uniform(2000, 7000), "low", fs=RATE, output="sos"), x)
    elif kind == "highpass":
        x = signal.sosfilt(signal.butter(2, rng.uniform(80, 300), "high", fs=RATE, output="sos"), x)
    elif kind == "noise":
        n = signal.lfilter([1], [1, -rng.choice([0.0, .9, .97])], noise.standard_normal(len(x)))
        x = x + n * math.sqrt(power(x) / power(n)) * 10 ** (rng.uniform(-30, -10) / 20)
    elif kind == "reverb":
        length = int(rng.uniform(.3, 1.2) * RATE)
        echo = noise.standard_normal(length) * np.exp(-np.arange(length) / RATE * rng.uniform(5, 12))
        wet = signal.fftconvolve(x, echo)[:len(x)]
        x = x + wet * math.sqrt(power(x) / power(wet)) * rng.uniform(.2, .8)
    elif kind == "clip":  # held out
        x = np.tanh(x / math.sqrt(power(x)) * rng.uniform(1, 3))
    return x


def coded(x, rng, folder):
    wav, mp3 = folder / "a.wav", folder / "a.mp3"
    sf.write(wav, x, RATE, subtype="PCM_16")
    quiet("ffmpeg", "-y", "-loglevel", "error", "-i", wav, "-b:a", rng.choice(["48k", "64k", "96k", "128k"]), mp3)
    quiet("ffmpeg", "-y", "-loglevel", "error", "-i", mp3, wav)
    return sf.read(wav, dtype="float32")[0]


def recorded(files, rng):
    file = rng.choice(files)
    info = sf.info(str(file))
    count = int(PASSAGE_S * info.samplerate)
    start = rng.randrange(max(1, info.frames - count))
    x = sf.read(str(file), start=start, frames=count, always_2d=True, dtype="float32")[0].mean(1)
    return signal.resample_poly(x, RATE, info.samplerate)


def render(index, options, pool, recordings, scratch):
    """One example: its set's name, samples and labels."""
    rng = random.Random(options.seed * 1000003 + index)
    noise = np.random.default_rng([options.seed, index])
    test = index % 8 == 7
    kinds = ["train"] if not test else ["test", "font", "damage"]
    kind = kinds[index // 8 % len(kinds)]
    songs = [s for s in pool if held_out(s) == test]
    song = rng.choice(songs)
    folder = options.songs / f"{song:03d}"
    notes = []
    while len(notes) < 20:
        notes, stretch = passage(notes_of(folder / f"{song:03d}.mid"), rng)
    drums = drum_events(beat_of(folder) * stretch, rng) if rng.random() < .5 else []
    cents = rng.choice([0, 0, rng.uniform(-30, 30)])
    font = HELD_OUT_FONT if kind == "font" else rng.choices([f for f, _ in FONTS], [w for _, w in FONTS])[0]
    midi, wav = scratch / f"{index}.mid", scratch / f"{index}.r.wav"
    write_midi(midi, notes, drums, rng, cents)
    switches = ["-R", rng.choice("01"), "-C", rng.choice("001")]
    quiet("fluidsynth", "-ni", "-q", *switches, "-g", "0.5", "-r", RATE, "-F", wav, f"/usr/share/sounds/{font}", midi)
    x = sf.read(wav, always_2d=True, dtype="float32")[0].mean(1)
    count = int((PASSAGE_S + 1.0) * RATE)
    x = np.pad(x, (0, max(0, count - len(x))))[:count]
    if rng.random() < .12 and recordings:
        y = np.pad(recorded(recordings, rng), (0, count))[:count]
        x = x + y * math.sqrt(power(x) / power(y)) * 10 ** (rng.uniform(-14, -5) / 20)
    if kind == "damage":
        x = degrade(x, rng, noise, "clip")
    else:
        for _ in range(rng.choice([0, 1, 1, 2])):
            x = degrade(x, rng, noise, rng.choice(["equaliser", "lowpass", "highpass", "noise", "reverb"]))
    x = (x * rng.uniform(.2, .95) / max(1e-4, float(np.abs(x).max()))).astype(np.float32)
    if rng.random() < .25:
        x = coded(x, rng, scratch)
    midi.unlink()
    wav.unlink()
    frames = (len(x) // 512 + 1 + 3) // 4 * 2
    return kind, x, labels(notes, frames)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--songs", type=Path, required=True)
    parser.add_argument("--recorded", type=Path)
    parser.add_argument("--dump", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--count", type=int, default=1600)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    pool = [n for n in range(1, 350) if (options.songs / f"{n:03d}" / f"{n:03d}.mid").exists()]
    files = sorted(options.recorded.glob("*.ogg")) if options.recorded else []
    recordings = [f for f in files[:len(files) // 2] if sf.info(str(f)).duration > PASSAGE_S + 1]
    for name in ("train", "test", "font", "damage", f"scratch{os.getpid()}"):
        (options.out / name).mkdir(parents=True, exist_ok=True)
    scratch = options.out / f"scratch{os.getpid()}"
    batch = []
    last = options.first + options.count
    for index in range(options.first, last):
        kind, x, y = render(index, options, pool, recordings, scratch)
        sf.write(scratch / f"{index:05d}.wav", x, RATE, subtype="PCM_16")
        batch.append((index, kind, y))
        if len(batch) == 16 or index == last - 1:
            quiet(options.dump, "--out", scratch, *[scratch / f"{i:05d}.wav" for i, _, _ in batch])
            for i, name, target in batch:
                (scratch / f"{i:05d}.wav").unlink()
                np.save(options.out / name / f"{i:05d}.y.npy", target)
                (scratch / f"{i:05d}.npy").rename(options.out / name / f"{i:05d}.x.npy")
            batch = []
            print(index + 1 - options.first, "of", options.count, flush=True)


main()
