// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

// getAuthInfo: Check whether the API requires a token
package main

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"time"
)

func call() (string, error) {
	// region core
	server := os.Getenv("WORKFLOW_SERVER_URL")
	if server == "" {
		server = "http://localhost:8077"
	}
	request, err := http.NewRequest("GET", server+"/auth-info", nil)
	if err != nil {
		return "", err
	}
	request.Header.Set("Accept", "application/json")
	client := http.Client{Timeout: 30 * time.Second}
	response, err := client.Do(request)
	if err != nil {
		return "", err
	}
	defer response.Body.Close()
	reply, err := io.ReadAll(response.Body)
	if err != nil {
		return "", err
	}
	// endregion core
	if response.StatusCode < 200 || response.StatusCode > 299 {
		return "", fmt.Errorf("HTTP %d: %s", response.StatusCode, reply)
	}
	return string(reply), nil
}

func main() {
	reply, err := call()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(reply)
}
