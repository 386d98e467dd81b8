#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Submits a solution from a file, as a vendor's release pipeline does: a dry run first, then a draft, evidence, the
# submission itself, and where it stands. Needs a POSIX shell, curl and sed.
#
#   CATALOGUE=https://catalogue.example TOKENS=https://…/protocol/openid-connect/token \
#   CLIENT_ID=program-… CLIENT_SECRET=… sh submit-solution.sh solution.json certificate.pdf certificates
#
#   solution.json     content: questionSet, name, categories, maximumClassification, answers
#   certificate.pdf   a file of evidence, optional
#   certificates      code of the question that the file supports
#
# Ends with 0 when the solution is submitted, 1 when the dry run or the catalogue refuses it.
set -eu

content=$1
evidence=${2:-}
question=${3:-}
api="$CATALOGUE/api/v1"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "$1" >&2
    [ -s "$work/body" ] && cat "$work/body" >&2
    exit 1
}

# call METHOD PATH [curl options]: leaves the status, the headers and the body in files; says nothing of its own.
call() {
    method=$1
    path=$2
    shift 2
    curl --silent --show-error --request "$method" "$api$path" --header "Authorization: Bearer $token" \
        --dump-header "$work/headers" --output "$work/body" --write-out '%{http_code}' "$@" >"$work/status"
}

status() { cat "$work/status"; }
value() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" "$work/body" | head -n 1; }
header() { tr -d '\r' <"$work/headers" | sed -n "s/^$1: *//Ip" | tail -n 1; }

# 1. A token of the program's own. The secret goes through standard input and not through the list of processes.
token=$(printf 'grant_type=client_credentials&client_id=%s&client_secret=%s' "$CLIENT_ID" "$CLIENT_SECRET" |
    curl --silent --show-error --data @- "$TOKENS" | sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p')
[ -n "$token" ] || fail "No token: check CLIENT_ID and CLIENT_SECRET, and whether the program was revoked."

# 2. Everything that is wrong, at once, before anything is written.
call POST /submissions/dry-run --header 'Content-Type: application/json' --data-binary "@$content"
[ "$(status)" = 200 ] || fail "The dry run was refused with status $(status)."
grep -q '"acceptable":true' "$work/body" || fail "The dry run found something to correct:"
echo "The dry run found nothing to correct."

# 3. A draft. The key makes a repeat after a broken connection harmless: it names this content.
key=$(sha256sum "$content" | cut -c 1-32)
call POST /submissions --header 'Content-Type: application/json' --header "Idempotency-Key: $key" --data '{}'
[ "$(status)" = 201 ] || fail "No draft was opened: status $(status)."
reference=$(value reference)
solution=$(value solution)
call PUT "/submissions/$reference" --header "If-Match: $(header etag)" \
    --header 'Content-Type: application/json' --data-binary "@$content"
[ "$(status)" = 200 ] || fail "The draft was not saved: status $(status)."
tag=$(header etag)
echo "Draft $reference of $solution is saved."

# 4. Evidence, bound to the question that it supports.
if [ -n "$evidence" ]; then
    printf '{"kind":"CERTIFICATE","title":"%s","issuer":"%s","supports":[{"solution":"%s","question":"%s"}]}' \
        "$(basename "$evidence")" "${ISSUER:-Not stated}" "$solution" "$question" >"$work/metadata.json"
    call POST /evidence --header "Idempotency-Key: $key-1" \
        --form "metadata=@$work/metadata.json;type=application/json" --form "file=@$evidence"
    [ "$(status)" = 201 ] || fail "The evidence was refused with status $(status)."
    echo "Evidence $(value reference) is uploaded."
fi

# 5. The submission; the answer is a receipt with the hash of what was handed in.
call POST "/submissions/$reference/submit" --header "If-Match: $tag" --header "Idempotency-Key: $key-2"
[ "$(status)" = 200 ] || fail "The submission was refused with status $(status)."
echo "Submitted as $reference, SHA-256 $(value sha256)."

# 6. Where it stands. A pipeline asks again later, or listens to the change feed.
call GET "/submissions/$reference"
echo "Status: $(value status), held by: $(value holder), answer due: $(value answerDue)"
