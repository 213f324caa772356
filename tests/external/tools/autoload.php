<?php
// Replaces the one that Composer writes: Guzzle from Debian, and folders of classes.
require_once 'GuzzleHttp/autoload.php';
require_once 'GuzzleHttp/Psr7/autoload.php';
return new class {
    public function addPsr4(string $prefix, string $folder): void
    {
        spl_autoload_register(function (string $name) use ($prefix, $folder): void {
            if (str_starts_with($name, $prefix)) {
                require $folder . '/' . str_replace('\\', '/', substr($name, strlen($prefix))) . '.php';
            }
        });
    }
};
