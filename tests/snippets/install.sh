#!/usr/bin/env bash
# Installs what runs the examples, where it is not there yet. Without the right to install, the
# examples of a language that is missing are reported as not run.
set -euo pipefail
wanted=()
need() { # program, then the packages that bring it
  command -v "$1" >/dev/null || wanted+=("${@:2}")
}
need curl curl
need node nodejs
need php php-cli
php -m 2>/dev/null | grep -qx curl || wanted+=(php-curl)
need ruby ruby
need go golang-go
need javac openjdk-17-jdk-headless
need mcs mono-mcs mono-runtime libmono-system-net-http4.0-cil libmono-system-web-extensions4.0-cil
need chromium chromium
if [ ${#wanted[@]} -eq 0 ]; then exit 0; fi
echo "installing ${wanted[*]}"
export DEBIAN_FRONTEND=noninteractive
apt-get -qq update
# The lock may be held by another installation for a while.
apt-get -qq -o DPkg::Lock::Timeout=600 install --yes --no-install-recommends "${wanted[@]}" >/dev/null
