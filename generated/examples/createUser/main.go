// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

// createUser: Create a user
package main

import (
	"bytes"
	"context"
	"crypto/rand"
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
	userID, err := newID()
	if err != nil {
		return err
	}
	body, err := json.Marshal(map[string]any{
		"name":     "Ann",
		"id":       userID,
		"tenantId": "acme",
	})
	if err != nil {
		return err
	}

	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	address := server + "/workflowapi/createuser"
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
		Data struct {
			Name string `json:"Name"`
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
	fmt.Println(data.Name)
	// endregion core
	return nil
}

// newID returns a random UUID (RFC 9562, version 4).
func newID() (string, error) {
	id := make([]byte, 16)
	if _, err := rand.Read(id); err != nil {
		return "", err
	}
	id[6] = id[6]&0x0f | 0x40
	id[8] = id[8]&0x3f | 0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", id[:4], id[4:6], id[6:8], id[8:10], id[10:]), nil
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
