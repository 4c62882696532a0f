#!/usr/bin/python3
"""Makes the composition networks' training material: passages of MIDI songs, each played three ways.

v0 is the song as written, v1 a cover of it (other instruments, key and tempo, at times without its second voice and
with the melody an octave off), v2 nothing but its chords, played in one of six patterns. v1 and v2 come from another
sound font than v0. Everything is drawn from the song's number and the take's.
Songs: POP909 (Wang et al. 2020), played by FluidSynth with the sound fonts of Debian.
Usage: render_pairs.py --songs POP909/train --dump PROGRAM --out FOLDER [--part K --parts N]
PROGRAM is dump_notes of the tests' build. Writes OUT/sNNN_T_vK.npy (frames x 4 x 12: chroma, melody, bass, onsets) and
OUT/sNNN_T.json (transposition and stretch of each way).
"""
import argparse
import json
import random
from pathlib import Path

import mido

from songs import BASSES, CHORDS, LEADS, beat_of, notes_of, quiet, save_midi

RATE = 22050
PASSAGE_S = 75.0
TAKES = 2
FONTS = ["/usr/share/sounds/sf2/FluidR3_GM.sf2", "/usr/share/sounds/sf2/TimGM6mb.sf2"]
INTERVALS = {"maj": [0, 4, 7], "min": [0, 3, 7], "7": [0, 4, 7, 10], "maj7": [0, 4, 7, 11], "min7": [0, 3, 7, 10],
             "dim": [0, 3, 6], "aug": [0, 4, 8], "sus4": [0, 5, 7], "sus2": [0, 2, 7], "hdim7": [0, 3, 6, 10],
             "maj6": [0, 4, 7, 9], "min6": [0, 3, 7, 9]}
NATURALS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
DRUMS = [([0, 2], [1, 3], .5), ([0, 1.5, 2.5], [1, 3], .5), ([0, 1, 2, 3], [1, 3], .25), ([0], [2], 1)]


def pitch_class(name):
    return (NATURALS[name[0]] + name.count("#") - name[1:].count("b")) % 12


def drum_events(beat, length, rng):
    """[(time, pitch, velocity)] of one of four patterns."""
    kicks, snares, hat = rng.choice(DRUMS)
    out, bar = [], 0
    while bar * 4 * beat < length:
        start = bar * 4
        out += [((start + k) * beat, 36, rng.randint(60, 110)) for k in kicks]
        out += [((start + k) * beat, 38, rng.randint(60, 100)) for k in snares]
        out += [((start + k * hat) * beat, 42, rng.randint(40, 70)) for k in range(round(4 / hat))]
        bar += 1
    return out


def write_midi(path, notes, programs, volumes, drums):
    events = []

    def at(seconds, order, message):
        events.append((seconds, order, message))

    for channel, (program, volume) in enumerate(zip(programs, volumes)):
        at(0, 0, mido.Message("program_change", channel=channel, program=program))
        at(0, 0, mido.Message("control_change", channel=channel, control=7, value=volume))
    for role, start, end, pitch, velocity in notes:
        pitch = min(127, max(0, pitch))
        at(start, 2, mido.Message("note_on", channel=role, note=pitch, velocity=max(1, min(127, velocity))))
        at(max(end, start + .02), 1, mido.Message("note_off", channel=role, note=pitch))
    for start, pitch, velocity in drums:
        at(start, 2, mido.Message("note_on", channel=9, note=pitch, velocity=velocity))
    save_midi(path, events)


def chords_of(folder, start):
    """[(start, end, root, intervals)] of the passage; times from 0."""
    out = []
    for line in open(folder / "chord_midi.txt"):
        begin, end, name = line.split()[:3]
        begin, end = float(begin), float(end)
        if name == "N" or end <= start or begin >= start + PASSAGE_S:
            continue
        root, quality = (name.split(":") + ["maj"])[:2]
        quality = quality.split("/")[0].split("(")[0]
        out.append((max(begin, start) - start, end - start, pitch_class(root), INTERVALS.get(quality, INTERVALS["maj"])))
    return out


def played_chords(chords, rng):
    """Notes of the chords in one pattern; roles: 0 figure, 1 chords, 2 bass."""
    pattern, unit, inverted = rng.randrange(6), rng.uniform(.25, .7), rng.random() < .15
    notes = []
    for begin, end, root, intervals in chords:
        if rng.random() < .5:
            intervals = intervals[:3]
        low = (root + rng.choice(intervals[:3])) % 12 if inverted else root
        notes.append((2, begin, end, 36 + low, 90))
        step = (end - begin) / max(1, round((end - begin) / unit))
        tones = [(root + v) % 12 for v in intervals]
        at, k = begin, 0
        while at < end - .05:
            if pattern == 0:
                notes += [(1, at, at + step * .9, 60 + t, 80) for t in tones]
            elif pattern == 1:
                notes.append((1, at, at + step, 60 + tones[k % len(tones)], 85))
            elif pattern == 2:
                notes.append((0, at, at + step * .5, 67 + tones[k % len(tones)], 80))
                notes.append((1, at, at + step, 55 + tones[0], 70))
            elif pattern == 3 and k == 0:
                notes += [(1, at, end, rng.choice([48, 60]) + t, 80) for t in tones]
            elif pattern == 4 and k % 2:
                notes += [(1, at, at + step * .5, 60 + t, 80) for t in tones]
            elif pattern == 4:
                notes.append((2, at, at + step * .8, 36 + low, 90))
            elif pattern == 5:
                notes.append((1, at, at + step, 60 + rng.choice(tones), 85))
                notes.append((0, at, at + step, 72 + rng.choice(tones), 80))
            at, k = at + step, k + 1
    return notes


class Take:
    """One passage of one song, and how it is played."""

    def __init__(self, options, song, take):
        self.rng = random.Random(song * 10 + take)
        self.folder = options.songs / f"{song:03d}"
        self.name, self.out = f"s{song:03d}_{take}", options.out
        notes = notes_of(self.folder / f"{song:03d}.mid")
        end = max(n[2] for n in notes)
        self.start = (self.rng.uniform(5, max(6, end - PASSAGE_S - 5)) if take else
                      self.rng.uniform(0, max(1, (end - PASSAGE_S) / 2)))
        last = self.start + PASSAGE_S
        self.notes = [(r, max(s, self.start) - self.start, min(e, last) - self.start, p, v)
                      for r, s, e, p, v in notes if e > self.start and s < last]
        self.beat = beat_of(self.folder)

    def play(self, way, notes, stretch, font, chance_of_drums, low):
        rng = self.rng
        programs = [rng.choice(LEADS), rng.choice(CHORDS), rng.choice(low)]
        volumes = [rng.randint(85, 115), rng.randint(65, 95), rng.randint(60, 90)]
        length = PASSAGE_S * stretch
        drums = drum_events(self.beat * stretch, length, rng) if rng.random() < chance_of_drums else []
        midi, wav = self.out / f"{self.name}_{way}.mid", self.out / f"{self.name}_{way}.wav"
        write_midi(midi, notes, programs, volumes, drums)
        quiet("fluidsynth", "-ni", "-q", "-R", rng.choice("01"), "-C", rng.choice("01"), "-g", "0.5", "-r", RATE,
              "-F", wav, font, midi)
        midi.unlink()
        return wav

    def render(self):
        """The files of the three ways, and each one's transposition and stretch."""
        rng = self.rng
        own, other = rng.sample(FONTS, 2)
        files, ways = [self.play("v0", self.notes, 1.0, own, .5, CHORDS)], {"v0": (0, 1.0)}
        for way in ("v1", "v2"):
            transpose, stretch = rng.randint(-5, 6), rng.uniform(.72, 1.38)
            if way == "v1":
                octave, bridge = rng.choice([0, 0, 0, 12, -12]), rng.random() >= .45
                notes = [(r, s, e, p + (octave if r == 0 else 0), v) for r, s, e, p, v in self.notes if bridge or r != 1]
            else:
                notes = played_chords(chords_of(self.folder, self.start), rng)
            moved = [(r, s * stretch, e * stretch, p + transpose, v) for r, s, e, p, v in notes]
            files.append(self.play(way, moved, stretch, other, .7, CHORDS if way == "v1" else BASSES))
            ways[way] = (transpose, stretch)
        return files, ways


def training_songs(folder):
    """The numbers of the songs to train with: those that the development set does not use."""
    numbers = [n for n in range(1, 350) if (folder / f"{n:03d}" / f"{n:03d}.mid").exists()]
    random.Random(7).shuffle(numbers)
    return numbers[80:210] + numbers[330:]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--songs", type=Path, required=True)
    parser.add_argument("--dump", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--part", type=int, default=0)
    parser.add_argument("--parts", type=int, default=1)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    todo = [(song, take) for take in range(TAKES) for song in training_songs(options.songs)]
    for song, take in todo[options.part::options.parts]:
        passage = Take(options, song, take)
        if (options.out / f"{passage.name}.json").exists():
            continue
        files, ways = passage.render()
        quiet(options.dump, "--folds", "--out", options.out, *files)
        for file in files:
            file.unlink()
        (options.out / f"{passage.name}.json").write_text(json.dumps(ways))
        print(passage.name, flush=True)


main()
