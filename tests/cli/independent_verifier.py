"""Checks a ledger, a proof or a certificate by core/ledger/FORMAT.md alone.

Shares no code with the program: if the document says too little, this fails. Usage:
    independent_verifier.py ledger FILE
    independent_verifier.py proof FILE [LEDGER-ID]
    independent_verifier.py certificate FILE
Prints what it found; exit status 1 where something does not hold.
"""

import hashlib
import json
import sys

# Ed25519, RFC 8032, section 5.1 ----------------------------------------------------------------

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def add(a, b):
    """Extended coordinates: (X, Y, Z, T), x = X/Z, y = Y/Z, T = XY/Z."""
    k = (a[1] - a[0]) * (b[1] - b[0]) % P
    m = (a[1] + a[0]) * (b[1] + b[0]) % P
    c = 2 * a[3] * b[3] * D % P
    z = 2 * a[2] * b[2] % P
    e, f, g, h = m - k, z - c, z + c, m + k
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def times(n, point):
    result = (0, 1, 1, 0)
    while n:
        if n & 1:
            result = add(result, point)
        point = add(point, point)
        n >>= 1
    return result


def same(a, b):
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def decompress(text):
    y = int.from_bytes(text, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= P:
        return None
    x2 = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(x2, (P + 3) // 8, P)
    if (x * x - x2) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if (x * x - x2) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return (x, y, 1, x * y % P)


BASE = decompress((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def signed(key, message, signature):
    a, r = decompress(key), decompress(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    return same(times(s, BASE), add(r, times(h, a)))


# FORMAT.md -------------------------------------------------------------------------------------

class Wrong(Exception):
    pass


def need(fact, what):
    if not fact:
        raise Wrong(what)


def H(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def canonical(value):
    """Canonical JSON: sorted, no blanks, the short escapes only."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def read_canonical(body):
    value = json.loads(body.decode("utf-8"))
    need(canonical(value) == body, "the JSON is not canonical")
    return value


def key_id(key):
    return H(b"tributary.key/1\n", key)[:16].hex()


def leaf(body):
    return H(b"\0", body)


def node(left, right):
    return H(b"\1", left, right)


def tree_root(leaves):
    """RFC 9162, 2.1.1, without recursion: complete subtrees are joined as they arise."""
    stack = []
    for count, digest in enumerate(leaves):
        while count & 1:
            digest = node(stack.pop(), digest)
            count >>= 1
        stack.append(digest)
    root = stack.pop()
    while stack:
        root = node(stack.pop(), root)
    return root


def check_head(head, keys):
    """The key in force: the first whose id the head names."""
    body = {name: value for name, value in head.items() if name != "signature"}
    need(set(body) == {"at", "chain", "key", "ledger", "root", "size"}, "the head's members")
    key = next((k for k in keys if key_id(k) == head["key"]), None)
    need(key is not None, "the head names a key that the ledger does not have")
    message = b"tributary.ledger.head/1\n" + canonical(body)
    need(signed(key, message, bytes.fromhex(head["signature"])), "the head's signature")
    return key


def next_key(entry, ledger, old):
    """The key that a key-change entry hands over to."""
    p = entry["payload"]
    need(entry["kind"] == "key-change" and p["algorithm"] == "ed25519", "a change of the key")
    new = bytes.fromhex(p["public_key"])
    need(p["old_public_key"] == old.hex(), "the former key")
    message = "\n".join(["tributary.ledger.key-change/1", ledger, old.hex(), new.hex()]).encode()
    for key, name in ((old, "signed_by_old"), (new, "signed_by_new")):
        need(signed(key, message, bytes.fromhex(p[name])), name)
    return new


def check_ledger(path):
    data = open(path, "rb").read()
    need(data[:16] == b"\x89TLED\r\n\x1a" + (1).to_bytes(4, "little") + bytes(4), "the header")
    chain, at = H(b"\5", data[:16]), 16
    leaves, keys, ledger, heads, change = [], [], None, 0, None
    while at < len(data):
        frame = data[at:at + 20]
        size = int.from_bytes(frame[:4], "little")
        number = int.from_bytes(frame[8:16], "little")
        need(frame[16:] == H(b"\4", frame[:16])[:4] and frame[5:8] == bytes(3), "a frame")
        need(size <= 2**24 and at + 52 + size <= len(data), "a length")
        body, end = data[at + 20:at + 20 + size], at + 52 + size
        before = chain
        value = read_canonical(body)
        if frame[4] == 1:
            chain = H(b"\2", before, frame, leaf(body))
            need(value["index"] == number == len(leaves), "an index")
            if not leaves:
                need(value["kind"] == "ledger-opened", "the first entry")
                ledger = leaf(body).hex()
                keys.append(bytes.fromhex(value["payload"]["public_key"]))
            if value["kind"] == "key-change":
                change = next_key(value, ledger, keys[-1])
            leaves.append(leaf(body))
        else:
            need(frame[4] == 2, "a type")
            chain = H(b"\2", before, frame, H(b"\3", body))
            need(value["size"] == number == len(leaves) and value["ledger"] == ledger, "a head")
            need(value["chain"] == before.hex(), "a head's chain")
            need(value["root"] == tree_root(leaves).hex(), "a head's root")
            need(check_head(value, keys) == keys[-1], "the key in force")
            if change:
                keys.append(change)
                change = None
            heads += 1
        need(data[end - 32:end] == chain, "the chain")
        at = end
    need(heads and frame[4] == 2, "the last head")
    print(f"ledger {ledger}: {len(leaves)} entries, {heads} heads, {len(keys)} keys")


def keys_of(texts, ledger):
    """Step 1 of a proof: the ledger's keys, each handed over by the one before it."""
    bodies = [text.encode() for text in texts]
    need(leaf(bodies[0]).hex() == ledger, "the identity of the ledger")
    keys = [bytes.fromhex(read_canonical(bodies[0])["payload"]["public_key"])]
    for body in bodies[1:]:
        keys.append(next_key(read_canonical(body), ledger, keys[-1]))
    return keys


def included(digest, index, size, path, root):
    """RFC 9162, 2.1.3.2."""
    if index >= size:
        return False
    fn, sn = index, size - 1
    for sibling in path:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            digest = node(sibling, digest)
            while fn and not fn & 1:
                fn, sn = fn >> 1, sn >> 1
        else:
            digest = node(digest, sibling)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and digest == root


def check_proof(path, expected):
    proof = json.load(open(path, encoding="utf-8"))
    need(proof["form"] == "tributary.ledger.proof/1", "the form")
    head = proof["head"]
    need(expected is None or head["ledger"] == expected, "another ledger's proof")
    key = check_head(head, keys_of(proof["keys"], head["ledger"]))
    need(key.hex() == proof["public_key"], "public_key")
    body = proof["entry"].encode()
    entry = read_canonical(body)
    steps = [bytes.fromhex(step) for step in proof["path"]]
    need(included(leaf(body), entry["index"], head["size"], steps, bytes.fromhex(head["root"])),
         "the path")
    if "statement" in proof:
        digest = hashlib.sha256(proof["statement"].encode()).hexdigest()
        need(digest == entry["payload"]["statement_sha256"], "the statement")
        statement = json.loads(proof["statement"])
        print(f"statement of {statement['name']}: {len(statement['lines'])} lines")
    print(f"entry {entry['index']} of ledger {head['ledger']}: {entry['kind']}")


def check_certificate(path):
    certificate = json.load(open(path, encoding="utf-8"))
    need(set(certificate) == {"form", "document", "key", "public_key", "signature"}, "members")
    key = bytes.fromhex(certificate["public_key"])
    need(certificate["key"] == key_id(key), "key")
    message = b"tributary.certificate/1\n" + canonical(certificate["document"])
    need(signed(key, message, bytes.fromhex(certificate["signature"])), "the signature")
    print(f"certificate: {certificate['document']['state']}")


def main(words):
    try:
        if words[0] == "ledger":
            check_ledger(words[1])
        elif words[0] == "proof":
            check_proof(words[1], words[2] if len(words) > 2 else None)
        else:
            check_certificate(words[1])
    except (Wrong, KeyError, ValueError) as error:
        print(f"does not hold: {error}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
