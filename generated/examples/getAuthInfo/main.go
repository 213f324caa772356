// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

// getAuthInfo: Check whether the API requires a token
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
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

	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	address := server + "/auth-info"
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return err
	}
	request.Header.Set("Accept", "application/json")
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
		AuthEnabled bool `json:"authEnabled"`
	}
	if err := json.Unmarshal(text, &data); err != nil {
		return err
	}
	fmt.Println(data.AuthEnabled)
	// endregion core
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
