// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

// From signing in to the state of an instance. Without a client id or a token nobody signs in.
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
	"net/url"
	"os"
	"strings"
	"time"
)

var (
	client      = http.Client{Timeout: 30 * time.Second}
	server      = "http://localhost:8077"
	token       = os.Getenv("WORKFLOW_TOKEN")
	errNotFound = errors.New("HTTP 404")
)

// region core
func createInstance(ctx context.Context, processID, identityID string) error {
	address := server + "/workflowapi/createinstance/" + processID
	return call(ctx, address, map[string]any{
		"schemeCode": "ExpenseReport",
		"identityId": identityID,
		"parameters": []map[string]any{
			{"name": "Amount", "value": "12.50"},
			{"name": "Note", "value": "Lunch", "persist": true},
		},
	}, nil)
}

func listCommands(ctx context.Context, processID, identityID string) ([]string, error) {
	address := server + "/workflowapi/getavailablecommands/" + processID
	var commands []struct {
		CommandName string `json:"CommandName"`
	}
	err := call(ctx, address, map[string]any{
		"identityId": identityID,
	}, &commands)
	names := make([]string, len(commands))
	for i, command := range commands {
		names[i] = command.CommandName
	}
	return names, err
}

func executeCommand(ctx context.Context, processID, identityID string) error {
	address := server + "/workflowapi/executecommand/" + processID
	return call(ctx, address, map[string]any{
		"command":    "Submit",
		"identityId": identityID,
		"parameters": []map[string]any{
			{"name": "Amount", "value": "12.5"},
			{"name": "Comment", "value": "taxi"},
		},
	}, nil)
}

func getState(ctx context.Context, processID string) (string, error) {
	address := server + "/workflowapi/getinstanceinfo/" + processID
	var instance struct {
		StateName string `json:"StateName"`
	}
	err := call(ctx, address, map[string]any{}, &instance)
	return instance.StateName, err
}

func run(ctx context.Context) error {
	processID, err := newID()
	if err != nil {
		return err
	}
	identityID := "ann"
	if err := createInstance(ctx, processID, identityID); err != nil {
		return err
	}
	commands, err := listCommands(ctx, processID, identityID)
	if err != nil {
		return err
	}
	for _, command := range commands {
		fmt.Println(command)
	}
	if err := executeCommand(ctx, processID, identityID); err != nil {
		return err
	}
	state, err := getState(ctx, processID)
	if err != nil {
		return err
	}
	fmt.Println(state)
	return nil
}

// endregion core

// call sends the body as JSON and reads the data of the reply into data, unless that is nil.
func call(ctx context.Context, address string, body, data any) error {
	text, err := json.Marshal(body)
	if err != nil {
		return err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, address, bytes.NewReader(text))
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/json")
	if token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	var reply struct {
		Data    json.RawMessage `json:"data"`
		Success bool            `json:"success"`
		Error   string          `json:"error"`
	}
	if err := send(request, &reply); err != nil {
		return err
	}
	if !reply.Success {
		return errors.New(reply.Error)
	}
	if data == nil {
		return nil
	}
	return json.Unmarshal(reply.Data, data)
}

// send reads the JSON of the reply into result.
func send(request *http.Request, result any) error {
	request.Header.Set("Accept", "application/json")
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if response.StatusCode == http.StatusNotFound {
		return fmt.Errorf("%w: %s", errNotFound, text)
	}
	if response.StatusCode < 200 || response.StatusCode > 299 {
		return fmt.Errorf("HTTP %d: %s", response.StatusCode, text)
	}
	return json.Unmarshal(text, result)
}

func fetchToken(ctx context.Context) (string, error) {
	form := "grant_type=client_credentials"
	if os.Getenv("WORKFLOW_CLIENT_ID") == "" {
		return "", errors.New("set the environment variable WORKFLOW_CLIENT_ID")
	}
	form += "&client_id=" + url.QueryEscape(os.Getenv("WORKFLOW_CLIENT_ID"))
	if os.Getenv("WORKFLOW_CLIENT_SECRET") == "" {
		return "", errors.New("set the environment variable WORKFLOW_CLIENT_SECRET")
	}
	form += "&client_secret=" + url.QueryEscape(os.Getenv("WORKFLOW_CLIENT_SECRET"))
	address := server + "/.well-known/openid-configuration"
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return "", err
	}
	var discovered struct {
		TokenEndpoint string `json:"token_endpoint"`
	}
	err = send(request, &discovered)
	if errors.Is(err, errNotFound) {
		return "", errors.New("this server has no sign-in")
	}
	if err != nil {
		return "", err
	}

	body := strings.NewReader(form)
	request, err = http.NewRequestWithContext(ctx, http.MethodPost, discovered.TokenEndpoint, body)
	if err != nil {
		return "", err
	}
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	var answer struct {
		AccessToken string `json:"access_token"`
	}
	err = send(request, &answer)
	return answer.AccessToken, err
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

func start() error {
	if address := os.Getenv("WORKFLOW_SERVER_URL"); address != "" {
		server = strings.TrimSuffix(strings.TrimRight(address, "/"), "/workflowapi")
	}
	ctx := context.Background()
	if token == "" && os.Getenv("WORKFLOW_CLIENT_ID") != "" {
		var err error
		if token, err = fetchToken(ctx); err != nil {
			return err
		}
	}
	return run(ctx)
}

func main() {
	if err := start(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
