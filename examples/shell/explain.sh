#!/bin/sh
# Explains the error on the standard input: make 2>&1 | ./explain.sh
set -eu
jq -Rs '{text: ., max_tokens: 600}' |
  curl -sS --fail-with-body "${CAIRN_URL:-http://localhost:3000}/v1/match?format=markdown" \
    -H 'content-type: application/json' -H "authorization: ${CAIRN_TOKEN:+Bearer $CAIRN_TOKEN}" --data-binary @-
