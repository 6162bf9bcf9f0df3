// Storecheck reads the block store and the state store of a data folder with CometBFT's own code and prints what it
// found at every height as JSON. It fails on anything that CometBFT would refuse.
package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"

	dbm "github.com/cometbft/cometbft-db"
	sm "github.com/cometbft/cometbft/state"
	"github.com/cometbft/cometbft/store"
)

type height struct {
	Height     int64   `json:"height"`
	Block      string  `json:"block"`
	BlockSize  int     `json:"block_size"`
	MetaSize   int     `json:"meta_size"`
	LastCommit string  `json:"last_commit"`
	SeenCommit string  `json:"seen_commit"`
	Validators string  `json:"validators"`
	Priorities []int64 `json:"priorities"`
	Params     string  `json:"params"`
	Results    string  `json:"results"`
	Txs        int     `json:"txs"`
}

type report struct {
	Base        int64    `json:"base"`
	Height      int64    `json:"height"`
	StateHeight int64    `json:"state_height"`
	AppHash     string   `json:"app_hash"`
	Heights     []height `json:"heights"`
}

func check(what string, err error) {
	if err != nil {
		fmt.Fprintf(os.Stderr, "%s: %v\n", what, err)
		os.Exit(1)
	}
}

func open(name, folder string) dbm.DB {
	db, err := dbm.NewGoLevelDB(name, folder)
	check("open "+name, err)
	return db
}

func main() {
	folder := os.Args[1]
	blocks := store.NewBlockStore(open("blockstore", folder))
	states := sm.NewStore(open("state", folder), sm.StoreOptions{})
	state, err := states.Load()
	check("state", err)
	out := report{
		Base:        blocks.Base(),
		Height:      blocks.Height(),
		StateHeight: state.LastBlockHeight,
		AppHash:     hex.EncodeToString(state.AppHash),
	}
	for h := blocks.Base(); h <= blocks.Height(); h++ {
		at := func(what string) string { return fmt.Sprintf("%s of height %d", what, h) }
		block := blocks.LoadBlock(h)
		if block == nil {
			check(at("block"), fmt.Errorf("missing"))
		}
		check(at("block"), block.ValidateBasic())
		meta := blocks.LoadBlockMeta(h)
		if found := blocks.LoadBlockByHash(block.Hash()); found == nil || found.Height != h {
			check(at("block by hash"), fmt.Errorf("not found"))
		}
		validators, err := states.LoadValidators(h)
		check(at("validators"), err)
		params, err := states.LoadConsensusParams(h)
		check(at("params"), err)
		// The process may end between the storing of a block and that of its results: the handshake makes them.
		results := ""
		response, err := states.LoadFinalizeBlockResponse(h)
		if err == nil {
			results = hex.EncodeToString(sm.TxResultsHash(response.TxResults))
		} else if h <= state.LastBlockHeight {
			check(at("results"), err)
		}
		seen := blocks.LoadSeenCommit(h)
		check(at("seen commit"), validators.VerifyCommit(state.ChainID, meta.BlockID, h, seen))
		priorities := []int64{}
		for _, v := range validators.Validators {
			priorities = append(priorities, v.ProposerPriority)
		}
		out.Heights = append(out.Heights, height{
			Height:     h,
			Block:      hex.EncodeToString(meta.BlockID.Hash),
			BlockSize:  block.Size(),
			MetaSize:   meta.BlockSize,
			LastCommit: hex.EncodeToString(blocks.LoadBlockCommit(h - 1).Hash()),
			SeenCommit: hex.EncodeToString(seen.Hash()),
			Validators: hex.EncodeToString(validators.Hash()),
			Priorities: priorities,
			Params:     hex.EncodeToString(params.Hash()),
			Results:    results,
			Txs:        len(block.Txs),
		})
	}
	check("output", json.NewEncoder(os.Stdout).Encode(out))
}
