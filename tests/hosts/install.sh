#!/usr/bin/env bash
# Installs the servers of Debian that the tests of real hosts start, where they are missing. It
# needs root. Without it, the tests of a server that is missing fail and name it.
set -euo pipefail
wanted=()
for package in nginx apache2 haproxy squid; do
  dpkg-query --show --showformat='${db:Status-Status}\n' "$package" 2>/dev/null |
    grep -qx installed || wanted+=("$package")
done
if [ ${#wanted[@]} -eq 0 ]; then exit 0; fi
echo "installing ${wanted[*]}"
export DEBIAN_FRONTEND=noninteractive
apt-get -qq update
# The lock may be held by another installation for a while.
apt-get -qq -o DPkg::Lock::Timeout=600 install --yes --no-install-recommends "${wanted[@]}" >/dev/null
