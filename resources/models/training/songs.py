"""Songs of POP909 (Wang et al. 2020) as notes and beats, and the instruments that play them. Used by render_*.py."""
import subprocess

import mido
import numpy as np

LEADS = [0, 1, 4, 11, 22, 24, 25, 26, 27, 40, 41, 42, 52, 53, 54, 56, 57, 60, 64, 65, 66, 68, 71, 72, 73, 74, 75, 79,
         80, 81, 82, 85, 87]
CHORDS = [0, 1, 2, 4, 5, 6, 7, 16, 17, 19, 21, 24, 25, 26, 27, 28, 46, 48, 49, 50, 51, 61, 62, 63, 88, 89, 90, 91, 92,
          94, 95]
BASSES = list(range(32, 40)) + [43, 58]


def notes_of(path):
    """[(role, start_s, end_s, pitch, velocity)] of a song; roles: 0 melody, 1 bridge, 2 piano."""
    midi = mido.MidiFile(path)
    changes = []
    for track in midi.tracks:
        tick = 0
        for event in track:
            tick += event.time
            if event.type == "set_tempo":
                changes.append((tick, event.tempo))
    changes.sort()
    if not changes or changes[0][0] > 0:
        changes.insert(0, (0, 500000))
    at = [0.0]
    for (a, tempo), (b, _) in zip(changes, changes[1:]):
        at.append(at[-1] + (b - a) * tempo / 1e6 / midi.ticks_per_beat)
    ticks = [t for t, _ in changes]

    def seconds(tick):
        i = int(np.searchsorted(ticks, tick, "right")) - 1
        return at[i] + (tick - ticks[i]) * changes[i][1] / 1e6 / midi.ticks_per_beat

    notes = []
    for role, track in enumerate([t for t in midi.tracks if any(e.type == "note_on" for e in t)][:3]):
        tick, sounding = 0, {}
        for event in track:
            tick += event.time
            if event.type not in ("note_on", "note_off"):
                continue
            if event.note in sounding:
                start, velocity = sounding.pop(event.note)
                notes.append((role, seconds(start), seconds(tick), event.note, velocity))
            if event.type == "note_on" and event.velocity > 0:
                sounding[event.note] = (tick, event.velocity)
    return sorted(notes, key=lambda n: n[1])


def beat_of(folder):
    beats = [float(line.split()[0]) for line in open(folder / "beat_midi.txt")]
    return float(np.median(np.diff(beats))) if len(beats) > 2 else .5


def quiet(*command):
    subprocess.run([str(c) for c in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def save_midi(path, events):
    """events: [(seconds, order among those of one tick, message)]."""
    midi = mido.MidiFile(ticks_per_beat=480)
    track = mido.MidiTrack()
    midi.tracks.append(track)
    track.append(mido.MetaMessage("set_tempo", tempo=500000))
    last = 0
    timed = [(int(round(seconds * 960)), order, message) for seconds, order, message in events]
    for tick, _, message in sorted(timed, key=lambda event: event[:2]):
        track.append(message.copy(time=tick - last))
        last = tick
    midi.save(path)
