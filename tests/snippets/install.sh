#!/usr/bin/env bash
# Installs what runs the examples, and the formatters of their languages, where it is not there yet.
# Without the right to install, the examples of a language that is missing are reported as not run.
set -euo pipefail
cd "$(dirname "$0")/../.."
wanted=()
records='from generator.snippets.languages import TARGETS; print(*(item.packages for item in TARGETS))'
formatters='clang-format golang-go openjdk-17-jdk-headless php-codesniffer rubocop shfmt'
for package in $(python3 -c "$records") $formatters; do
  dpkg-query --show --showformat='${db:Status-Status}\n' "$package" 2>/dev/null |
    grep -qx installed || wanted+=("$package")
done
if [ ${#wanted[@]} -eq 0 ]; then exit 0; fi
echo "installing ${wanted[*]}"
export DEBIAN_FRONTEND=noninteractive
apt-get -qq update
# The lock may be held by another installation for a while.
apt-get -qq -o DPkg::Lock::Timeout=600 install --yes --no-install-recommends "${wanted[@]}" >/dev/null
