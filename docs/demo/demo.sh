#!/bin/sh
# The main job, with real git and real pre-commit: a commit that is refused, what it says, and the mended one that passes.
# Exit code 0 only when the last commit passed and the one before was refused.
set -u
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# A person's own Git settings (signing, hook paths) are no part of the show.
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME="Ana Ruiz" GIT_AUTHOR_EMAIL=ana@example.org
export GIT_COMMITTER_NAME="Ana Ruiz" GIT_COMMITTER_EMAIL=ana@example.org

say() { printf '\n\033[1m%s\033[0m\n' "$1"; }
[ -n "${NO_COLOR:-}" ] || [ ! -t 1 ] && say() { printf '\n%s\n' "$1"; }
# Shown as one would type it: words with anything but plain characters in them stand in quotes.
run() {
    printf '$'
    for word; do
        case $word in
            '' | *[!A-Za-z0-9_./:=+-]*) printf " '%s'" "$(printf %s "$word" | sed "s/'/'\\\\''/g")" ;;
            *) printf ' %s' "$word" ;;
        esac
    done
    printf '\n'
    "$@"
}

cd "$scratch" || exit 2
say "A repository, prepared for reviews"
run git init --quiet --initial-branch=main . || exit 2
run review init || exit 2

say "An incident is over: start its review. It passes at once, nothing is asked before it is due"
run review new "Checkout slow" --started 2026-03-04T13:10+01:00 --resolved 2026-03-04T15:40+01:00 --no-input || exit 2
review=reviews/2026-03-04-checkout-slow
git add --all
run git commit --quiet --message "Start the review of the slow checkout" || exit 2

say "The meeting was held. Its review leaves somebody out, breaks a clock, blames, and wants to test more"
cp "$here"/refused/* "$review/"
git add --all
if run git commit --quiet --message "Hold the review"; then
    say "Unexpected: this commit passed"
    exit 1
fi

say "Mended: who was missing is in the room, the missed clock is waived with a reason, the story is told without blame"
cp "$here"/mended/* "$review/"
git add --all
run git --no-pager diff --cached --unified=0 --no-color -- "$review" | grep '^[+-][^+-]'
run git commit --message "Hold the review" || { say "Unexpected: this commit was refused"; exit 1; }

say "What a reader sees later"
run review check
say "Done: one commit was refused, the mended one passed."
