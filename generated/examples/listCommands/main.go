// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

// listCommands: List the commands that can be run now
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
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
	processID := "11111111-1111-4111-8111-000000000001"
	identityID := "ann"
	body, err := json.Marshal(map[string]any{
		"identityId": identityID,
	})
	if err != nil {
		return err
	}

	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	address := server + "/workflowapi/getavailablecommands/" + processID
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, address, bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("Accept", "application/json")
	request.Header.Set("Content-Type", "application/json")
	if token := os.Getenv("WORKFLOW_TOKEN"); token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
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

	var reply struct {
		Data []struct {
			CommandName string `json:"CommandName"`
		} `json:"data"`

		Success bool   `json:"success"`
		Error   string `json:"error"`
	}
	if err := json.Unmarshal(text, &reply); err != nil {
		return err
	}
	if !reply.Success {
		return errors.New(reply.Error)
	}
	data := reply.Data
	for _, item := range data {
		fmt.Println(item.CommandName)
	}
	// endregion core
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
