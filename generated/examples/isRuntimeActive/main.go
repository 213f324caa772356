// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

// isRuntimeActive: Check whether the runtime is running
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
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
	body := "{}"
	request, err := http.NewRequest("POST", server+"/workflowapi/isactive", strings.NewReader(body))
	if err != nil {
		return "", err
	}
	request.Header.Set("Accept", "application/json")
	request.Header.Set("Content-Type", "application/json")
	if token := os.Getenv("WORKFLOW_TOKEN"); token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
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
	var envelope struct {
		Success bool `json:"success"`
	}
	if err := json.Unmarshal(reply, &envelope); err != nil {
		return "", err
	}
	if !envelope.Success {
		return "", errors.New(string(reply))
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
