// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

// From signing in to the state of an instance. Without a client id or a token nobody signs in.
package main

import (
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

var client = http.Client{Timeout: 30 * time.Second}
var server = "http://localhost:8077"
var token = os.Getenv("WORKFLOW_TOKEN")

// send reads the JSON of the reply into result. Without a body it is a GET.
func send(address, body, contentType string, result any) error {
	request, err := http.NewRequest("GET", address, nil)
	if body != "" {
		request, err = http.NewRequest("POST", address, strings.NewReader(body))
	}
	if err != nil {
		return err
	}
	request.Header.Set("Accept", "application/json")
	if body != "" {
		request.Header.Set("Content-Type", contentType)
	}
	if token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	reply, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if response.StatusCode < 200 || response.StatusCode > 299 {
		return fmt.Errorf("HTTP %d: %s", response.StatusCode, reply)
	}
	return json.Unmarshal(reply, result)
}

func call(path, body string, data any) error {
	var envelope struct {
		Data    json.RawMessage `json:"data"`
		Success bool            `json:"success"`
		Error   string          `json:"error"`
	}
	if err := send(server+path, body, "application/json", &envelope); err != nil {
		return err
	}
	if !envelope.Success {
		return errors.New("refused: " + envelope.Error)
	}
	return json.Unmarshal(envelope.Data, data)
}

func signIn() error {
	var discovered struct {
		TokenEndpoint string `json:"token_endpoint"`
	}
	if err := send(server+"/.well-known/openid-configuration", "", "", &discovered); err != nil {
		return err
	}
	form := "grant_type=client_credentials"
	form += "&" + "client_id" + "=" + url.QueryEscape(os.Getenv("WORKFLOW_CLIENT_ID"))
	form += "&" + "client_secret" + "=" + url.QueryEscape(os.Getenv("WORKFLOW_CLIENT_SECRET"))
	var answer struct {
		AccessToken string `json:"access_token"`
	}
	err := send(discovered.TokenEndpoint, form, "application/x-www-form-urlencoded", &answer)
	token = answer.AccessToken
	return err
}

// newID makes a random id of version 4 (RFC 9562).
func newID() (string, error) {
	id := make([]byte, 16)
	if _, err := rand.Read(id); err != nil {
		return "", err
	}
	id[6] = id[6]&0x0f | 0x40
	id[8] = id[8]&0x3f | 0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", id[:4], id[4:6], id[6:8], id[8:10], id[10:]), nil
}

func run() error {
	if address := os.Getenv("WORKFLOW_SERVER_URL"); address != "" {
		server = address
	}
	if token == "" && os.Getenv("WORKFLOW_CLIENT_ID") != "" {
		if err := signIn(); err != nil {
			return err
		}
	}
	// region core
	processID, err := newID()
	if err != nil {
		return err
	}
	var nothing any
	if err := call("/workflowapi/createinstance/"+processID, `{"schemeCode": "ExpenseReport", "identityId": "ann", "parameters": [{"name": "Amount", "value": "12.50"}, {"name": "Note", "value": "Lunch", "persist": true}]}`, &nothing); err != nil {
		return err
	}
	var commands []struct{ CommandName string }
	if err := call("/workflowapi/getavailablecommands/"+processID, `{"identityId": "ann"}`, &commands); err != nil {
		return err
	}
	for _, command := range commands {
		fmt.Println(command.CommandName)
	}
	if err := call("/workflowapi/executecommand/"+processID, `{"command": "Submit", "identityId": "ann", "parameters": [{"name": "Amount", "value": "12.5"}, {"name": "Comment", "value": "taxi"}]}`, &nothing); err != nil {
		return err
	}
	var instance struct{ StateName string }
	if err := call("/workflowapi/getinstanceinfo/"+processID, "{}", &instance); err != nil {
		return err
	}
	fmt.Println(instance.StateName)
	// endregion core
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
