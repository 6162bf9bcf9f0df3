//go:build tools

// Package comet holds what the interoperability tests run of the real CometBFT.
package comet

import (
	_ "github.com/cometbft/cometbft/cmd/cometbft"
	_ "github.com/cometbft/cometbft/cmd/priv_val_server"
)
