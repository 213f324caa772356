// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

// requestToken: Get a token for the API
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"
)

func run() error {
	// region core
	server := os.Getenv("WORKFLOW_SERVER_URL")
	if server == "" {
		server = "http://localhost:8077"
	}
	server = strings.TrimSuffix(strings.TrimRight(server, "/"), "/workflowapi")
	body := "grant_type=client_credentials"
	if os.Getenv("WORKFLOW_CLIENT_ID") == "" {
		return errors.New("set the environment variable WORKFLOW_CLIENT_ID")
	}
	body += "&client_id=" + url.QueryEscape(os.Getenv("WORKFLOW_CLIENT_ID"))
	if os.Getenv("WORKFLOW_CLIENT_SECRET") == "" {
		return errors.New("set the environment variable WORKFLOW_CLIENT_SECRET")
	}
	body += "&client_secret=" + url.QueryEscape(os.Getenv("WORKFLOW_CLIENT_SECRET"))

	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	address := server + "/connect/token"
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, address, strings.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("Accept", "application/json")
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if response.StatusCode < 200 || response.StatusCode > 299 {
		return fmt.Errorf("HTTP %d: %s", response.StatusCode, text)
	}

	var data struct {
		TokenType string `json:"token_type"`
	}
	if err := json.Unmarshal(text, &data); err != nil {
		return err
	}
	fmt.Println(data.TokenType)
	// endregion core
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
