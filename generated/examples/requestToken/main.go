// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

// requestToken: Get a token for the API
package main

import (
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"
)

func call() (string, error) {
	// region core
	server := os.Getenv("WORKFLOW_SERVER_URL")
	if server == "" {
		server = "http://localhost:8077"
	}
	body := "grant_type=client_credentials"
	body += "&" + "client_id" + "=" + url.QueryEscape(os.Getenv("WORKFLOW_CLIENT_ID"))
	body += "&" + "client_secret" + "=" + url.QueryEscape(os.Getenv("WORKFLOW_CLIENT_SECRET"))
	request, err := http.NewRequest("POST", server+"/connect/token", strings.NewReader(body))
	if err != nil {
		return "", err
	}
	request.Header.Set("Accept", "application/json")
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
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
