// Start an instance, run a command, and see the server refuse the same command.
package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log"
	"os"
	"strings"

	"example/workflow"
)

var errRefused = errors.New("refused")

// checked turns a refusal into an error. It has status 200 too; only success tells.
func checked(reply interface {
	GetSuccess() bool
	GetError() string
}, err error) error {
	if err == nil && !reply.GetSuccess() {
		err = fmt.Errorf("%w: %s", errRefused, reply.GetError())
	}
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

func run(ctx context.Context) error {
	configuration := workflow.NewConfiguration()
	if url := os.Getenv("WORKFLOW_SERVER_URL"); url != "" {
		configuration.Servers = workflow.ServerConfigurations{{URL: url}}
	}
	client := workflow.NewAPIClient(configuration)

	if id := os.Getenv("WORKFLOW_CLIENT_ID"); id != "" {
		token, _, err := client.SignInAPI.RequestToken(ctx).
			GrantType("client_credentials").
			ClientId(id).
			ClientSecret(os.Getenv("WORKFLOW_CLIENT_SECRET")).
			Execute()
		if err != nil {
			return err
		}
		ctx = context.WithValue(ctx, workflow.ContextAccessToken, token.AccessToken)
	}

	schemes, _, err := client.SchemesAPI.ListSchemes(ctx).
		ListSchemesRequest(workflow.ListSchemesRequest{}).
		Execute()
	if err := checked(schemes, err); err != nil {
		return err
	}
	fmt.Println("Schemes:", strings.Join(schemes.Data, ", "))

	ann := "ann"
	id, err := newID()
	if err != nil {
		return err
	}
	created, _, err := client.InstancesAPI.CreateInstance(ctx, id).
		CreateInstanceRequest(workflow.CreateInstanceRequest{SchemeCode: "ExpenseReport", IdentityId: &ann}).
		Execute()
	if err := checked(created, err); err != nil {
		return err
	}
	fmt.Println("Created:", id)

	commands, _, err := client.CommandsAPI.ListCommands(ctx, id).
		ListCommandsRequest(workflow.ListCommandsRequest{IdentityId: &ann}).
		Execute()
	if err := checked(commands, err); err != nil {
		return err
	}
	var names []string
	for _, command := range commands.Data {
		names = append(names, command.CommandName)
	}
	fmt.Println("Commands:", strings.Join(names, ", "))

	submit := client.CommandsAPI.ExecuteCommand(ctx, id).
		ExecuteCommandRequest(workflow.ExecuteCommandRequest{
			Command:    "Submit",
			IdentityId: &ann,
			Parameters: []workflow.ProcessParameterItem{{Name: "Amount", Value: "12.50"}},
		})
	executed, _, err := submit.Execute()
	if err := checked(executed, err); err != nil {
		return err
	}
	fmt.Println("State:", executed.Data.Get().ProcessInstance.GetStateName())

	again, _, err := submit.Execute()
	if err := checked(again, err); !errors.Is(err, errRefused) {
		return err
	}
	fmt.Println("Refused:", again.Error)
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		log.Fatal(err)
	}
}
