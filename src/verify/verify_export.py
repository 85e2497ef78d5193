#!/usr/bin/env python3
"""Checks a folder written by `ledger export`, knowing nothing of Phonngan but how an entry is hashed.
usage: verify_export.py FOLDER [HEAD HASH AS IT STANDS ON PAPER]
exit: 0 every chain is whole, 1 broken (the first place is named), 2 no export"""
import csv, hashlib, json, pathlib, sys

COLUMNS = ("seq,entry_id,kind,subject_id,indicator_id,fiscal_year,round,points,effective_on,recorded_at,"
           "submission_ids,run_id,rule_digest,reverses,reason,previous_hash,hash").split(",")


def end(status, why):
    print(why)
    sys.exit(status)


def digest(file):
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest() if hasattr(hashlib, "file_digest") \
            else hashlib.sha256(content.read()).hexdigest()


def check(folder, paper):
    try:
        manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
        chains, files = manifest["offices"], manifest["files"]
    except (OSError, ValueError, KeyError) as why:
        end(2, f"no export in {folder}: {why}")
    for name, expected in files.items():
        if not (folder / name).is_file() or digest(folder / name) != expected:
            end(1, f"{name} was changed")
    with (folder / "ledger.csv").open(encoding="utf-8", newline="") as lines:
        rows = csv.reader(lines)
        if next(rows, None) != COLUMNS:
            end(1, "ledger.csv line 1: other columns")
        for chain in chains:
            head = "0" * 64
            for seq in range(1, chain["entries"] + 1):
                row = next(rows, None)
                where = f"{chain['office']} {chain['fiscal_year']}, ledger.csv line {rows.line_num}, entry {seq}"
                if row is None or len(row) != len(COLUMNS) or row[0] != str(seq) or row[5] != str(chain["fiscal_year"]):
                    end(1, f"{where}: is missing or out of place")
                if row[15] != head:
                    end(1, f"{where}: previous_hash is not the hash of the entry before it")
                text = "phonngan-entry/1" + "".join(f",{len(it.encode())}:{it}" for it in row[:16])
                head = hashlib.sha256(text.encode()).hexdigest()
                if row[16] != head:
                    end(1, f"{where}: its columns give the hash {head}")
                paper = "" if head == paper else paper
            if head != chain["head_hash"]:
                end(1, f"{chain['office']} {chain['fiscal_year']}: the manifest names another head")
            print(f"{chain['office']} {chain['fiscal_year']} is whole: {chain['entries']} entries, head {head}")
        if next(rows, None) is not None or paper:
            end(1, "no entry has the head on paper" if paper else "ledger.csv goes on after the last chain")


check(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "."), "".join(sys.argv[2:]).replace(" ", "").lower())
