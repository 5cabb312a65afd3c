#!/usr/bin/env bash
# Posts the comparison of a pull or merge request as a comment, or edits the one posted before. Needs curl and jq.
#
#   comment.sh github FILE   API=https://api.github.com  REPOSITORY=OWNER/NAME   NUMBER of the pull request   TOKEN   STUDY
#   comment.sh gitea  FILE   API=https://HOST/api/v1     REPOSITORY=OWNER/NAME   NUMBER of the pull request   TOKEN   STUDY
#   comment.sh gitlab FILE   API=https://HOST/api/v4     REPOSITORY=its id       NUMBER of the merge request  TOKEN   STUDY
set -euo pipefail

service=$1 file=$2
mark="<!-- reportgen ${STUDY:-} -->" # each study has a comment of its own

case $service in
  github | gitea)
    header="Authorization: token $TOKEN" edit=PATCH
    posts="$API/repos/$REPOSITORY/issues/$NUMBER/comments" posted="$API/repos/$REPOSITORY/issues/comments" ;;
  gitlab)
    header="PRIVATE-TOKEN: $TOKEN" edit=PUT
    posts="$API/projects/$REPOSITORY/merge_requests/$NUMBER/notes" posted=$posts ;;
  *) echo "comment.sh: '$service' is none of github, gitea, gitlab" >&2; exit 2 ;;
esac

call() { curl --fail --silent --show-error --header "$header" --header 'Content-Type: application/json' "$@"; }

before() { # the comment of an earlier push, sought page by page
  local page comments
  for ((page = 1; page <= 50; page++)); do
    comments=$(call "$posts?per_page=50&limit=50&page=$page")
    jq --raw-output --arg mark "$mark" 'map(select(.body | startswith($mark)))[0].id // empty' <<<"$comments"
    [[ $(jq length <<<"$comments") -eq 50 ]] || return 0
  done
}

body=$(jq --null-input --arg mark "$mark" --rawfile text "$file" '{body: ($mark + "\n" + $text)}')
id=$(before | head -n 1)
if [[ -n $id ]]; then call --request "$edit" --data "$body" "$posted/$id" >/dev/null
else call --data "$body" "$posts" >/dev/null; fi
