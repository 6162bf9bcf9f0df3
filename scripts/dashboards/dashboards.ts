/** What the dashboards show. Commerce counters are the same on every node, so the largest of them stands for the chain. */
import { bars, type Dashboard, graph, q, stat, type Variable } from "./panels.js";

const CHAIN: Variable = {
  name: "chain",
  label: "Chain",
  query: "label_values(cometbft_consensus_latest_block_height, chain_id)",
  multi: false,
};
const INSTANCE: Variable = {
  name: "instance",
  label: "Node",
  query: 'label_values(cometbft_consensus_latest_block_height{chain_id="$chain"}, instance)',
  multi: true,
};

const node = '{chain_id="$chain",instance=~"$instance"}';
const nodeAnd = (more: string) => `{chain_id="$chain",instance=~"$instance",${more}}`;
const chain = '{chain_id="$chain"}';
const rate = (metric: string, selector: string) => `rate(${metric}${selector}[$__rate_interval])`;
const quantile = (p: number, metric: string, selector: string, by: string) =>
  `histogram_quantile(${p}, sum by (le, ${by}) (${rate(`${metric}_bucket`, selector)}))`;
/** Of counters that are the same on all nodes. */
const per = (labels: string, metric: string, selector = chain) => `max by (${labels}) (${rate(metric, selector)})`;
const inRange = (labels: string, metric: string, selector = chain) =>
  `max by (${labels}) (increase(${metric}${selector}[$__range]))`;
const status = (value: string) => `{chain_id="$chain",status="${value}"}`;

export const chainDashboard: Dashboard = {
  uid: "statesetd-chain",
  title: "statesetd / Chain",
  about: "Blocks, validators, consensus, peers, the pool and the process, by node.",
  variables: [CHAIN, INSTANCE],
  rows: [
    {
      title: "Chain",
      panels: [
        stat("Height", "none", q(`max(cometbft_consensus_latest_block_height${chain})`)),
        stat(
          "Block interval",
          "s",
          q(
            `avg(${rate("cometbft_consensus_block_interval_seconds_sum", node)} / ${rate("cometbft_consensus_block_interval_seconds_count", node)})`,
          ),
          { thresholds: [2, 5] },
        ),
        stat("Transactions a second", "ops", q(`max(${rate("cometbft_consensus_total_txs", node)})`)),
        stat("Validators", "none", q(`max(cometbft_consensus_validators${chain})`)),
        stat(
          "Power that did not sign",
          "percentunit",
          q(`max(cometbft_consensus_missing_validators_power${chain} / cometbft_consensus_validators_power${chain})`),
          { thresholds: [0.1, 0.25] },
        ),
        stat("Validators that signed twice", "none", q(`max(cometbft_consensus_byzantine_validators${chain})`), {
          thresholds: [1, 1],
        }),
        graph("Height", "none", [q(`cometbft_consensus_latest_block_height${node}`, "{{instance}}")]),
        graph("Block interval", "s", [
          q(quantile(0.5, "cometbft_consensus_block_interval_seconds", node, "chain_id"), "half"),
          q(quantile(0.95, "cometbft_consensus_block_interval_seconds", node, "chain_id"), "95 of 100"),
        ]),
        graph("Transactions of a block", "none", [q(`cometbft_consensus_num_txs${node}`, "{{instance}}")], {
          width: 8,
        }),
        graph("Block size", "bytes", [q(`cometbft_consensus_block_size_bytes${node}`, "{{instance}}")], { width: 8 }),
        graph(
          "Gas",
          "short",
          [
            q(per("chain_id", "stateset_gas_used_total"), "used"),
            q(per("chain_id", "stateset_gas_wanted_total"), "wanted"),
          ],
          { width: 8 },
        ),
      ],
    },
    {
      title: "Consensus",
      panels: [
        graph("Round", "none", [q(`cometbft_consensus_rounds${node}`, "{{instance}}")], { width: 8 }),
        graph(
          "Time in each step",
          "s",
          [
            q(
              `avg by (step) (${rate("cometbft_consensus_step_duration_seconds_sum", node)} / ${rate("cometbft_consensus_step_duration_seconds_count", node)})`,
              "{{step}}",
            ),
          ],
          { width: 8 },
        ),
        graph(
          "From the proposal to two thirds",
          "s",
          [
            q(`avg(cometbft_consensus_quorum_prevote_delay${node})`, "prevotes"),
            q(`avg(cometbft_consensus_quorum_precommit_delay${node})`, "precommits"),
            q(`avg(cometbft_consensus_full_prevote_delay${node})`, "all prevotes"),
          ],
          { width: 8 },
        ),
        graph(
          "Validators that did not sign",
          "none",
          [q(`max(cometbft_consensus_missing_validators${chain})`, "missing")],
          { width: 8 },
        ),
        graph(
          "Blocks missed by own validator",
          "none",
          [q(`delta(cometbft_consensus_validator_missed_blocks${node}[$__rate_interval])`, "{{instance}}")],
          { width: 8 },
        ),
        graph(
          "Wasted messages",
          "ops",
          [
            q(`sum(${rate("cometbft_consensus_duplicate_vote", node)})`, "votes twice"),
            q(`sum(${rate("cometbft_consensus_duplicate_block_part", node)})`, "parts twice"),
            q(`sum by (vote_type) (${rate("cometbft_consensus_late_votes", node)})`, "late {{vote_type}}"),
          ],
          { width: 8 },
        ),
      ],
    },
    {
      title: "Pool and application",
      panels: [
        graph("Transactions that wait", "none", [q(`cometbft_mempool_size${node}`, "{{instance}}")], { width: 8 }),
        graph(
          "Refused transactions",
          "ops",
          [
            q(`sum(${rate("cometbft_mempool_failed_txs", node)})`, "invalid"),
            q(`sum(${rate("cometbft_mempool_rejected_txs", node)})`, "no room"),
            q(`sum(${rate("cometbft_mempool_evicted_txs", node)})`, "became invalid"),
          ],
          { width: 8 },
        ),
        graph(
          "Calls of the application, 95 of 100",
          "s",
          [q(quantile(0.95, "cometbft_abci_connection_method_timing_seconds", node, "method"), "{{method}}")],
          { width: 8 },
        ),
        graph("FinalizeBlock", "ms", [
          q(
            `${rate("cometbft_state_block_processing_time_sum", node)} / ${rate("cometbft_state_block_processing_time_count", node)}`,
            "{{instance}}",
          ),
        ]),
        graph("Transactions in blocks by result", "ops", [q(per("result", "stateset_txs_total"), "{{result}}")]),
      ],
    },
    {
      title: "Peers",
      panels: [
        graph("Peers", "none", [q(`cometbft_p2p_peers${node}`, "{{instance}}")], { width: 8 }),
        graph(
          "Bytes by kind of message",
          "Bps",
          [q(`sum by (message_type) (${rate("cometbft_p2p_message_receive_bytes_total", node)})`, "{{message_type}}")],
          { width: 8, stacked: true },
        ),
        graph(
          "Bytes that wait",
          "bytes",
          [q(`sum by (instance) (cometbft_p2p_peer_pending_send_bytes${node})`, "{{instance}}")],
          {
            width: 8,
          },
        ),
        graph("Catching up", "none", [
          q(`cometbft_blocksync_syncing${node}`, "blocks {{instance}}"),
          q(`cometbft_statesync_syncing${node}`, "state {{instance}}"),
        ]),
        graph("Traffic by peer", "Bps", [
          q(`sum by (peer_id) (${rate("cometbft_p2p_peer_receive_bytes_total", node)})`, "from {{peer_id}}"),
        ]),
      ],
    },
    {
      title: "Process",
      panels: [
        graph(
          "Event loop lag, 99 of 100",
          "s",
          [q(`stateset_node_eventloop_lag_seconds${nodeAnd('quantile="0.99"')}`, "{{instance}}")],
          { width: 8 },
        ),
        graph("Event loop busy", "percentunit", [q(`stateset_node_eventloop_utilization${node}`, "{{instance}}")], {
          width: 8,
        }),
        graph("CPU", "percentunit", [q(rate("process_cpu_seconds_total", node), "{{instance}}")], { width: 8 }),
        graph("Heap", "bytes", [q(`stateset_node_heap_bytes${nodeAnd('kind="used"')}`, "{{instance}}")], { width: 8 }),
        graph("Memory", "bytes", [q(`process_resident_memory_bytes${node}`, "{{instance}}")], { width: 8 }),
        graph(
          "Time in garbage collection",
          "percentunit",
          [
            q(
              `sum by (instance, kind) (${rate("stateset_node_gc_duration_seconds_sum", node)})`,
              "{{instance}} {{kind}}",
            ),
          ],
          { width: 8 },
        ),
      ],
    },
  ],
};

export const commerceDashboard: Dashboard = {
  uid: "statesetd-commerce",
  title: "statesetd / Commerce",
  about:
    "Orders, payments, compliance and trade across borders, counted from the events of blocks. Amounts are in base units.",
  variables: [CHAIN],
  rows: [
    {
      title: "In the range that is shown",
      panels: [
        stat("Orders placed", "short", q(inRange("chain_id", "stateset_orders_total", status("placed")))),
        stat("Orders completed", "short", q(inRange("chain_id", "stateset_orders_total", status("completed")))),
        stat("Orders refused", "short", q(inRange("chain_id", "stateset_orders_total", status("rejected")))),
        stat("Disputes", "short", q(inRange("chain_id", "stateset_orders_disputed_total"))),
        stat(
          "Refunds of captures",
          "percentunit",
          q(
            'sum(max by (denom) (increase(stateset_payment_volume_total{chain_id="$chain",kind="refunded"}[$__range]))) / sum(max by (denom) (increase(stateset_payment_volume_total{chain_id="$chain",kind="captured"}[$__range])))',
          ),
          { thresholds: [0.1, 0.3] },
        ),
        stat(
          "Verdicts other than allow",
          "short",
          q(`sum(${inRange("verdict", "stateset_compliance_verdicts_total", '{chain_id="$chain",verdict!="allow"}')})`),
        ),
      ],
    },
    {
      title: "Orders",
      panels: [
        graph("Orders by status", "ops", [q(per("status", "stateset_orders_total"), "{{status}}")]),
        graph("Value of placed orders", "short", [q(per("denom", "stateset_order_value_total"), "{{denom}}")]),
        graph("Fulfilments", "ops", [q(per("status", "stateset_order_fulfillments_total"), "{{status}}")], {
          width: 8,
        }),
        graph("Returns", "ops", [q(per("status", "stateset_order_returns_total"), "{{status}}")], { width: 8 }),
        graph("Other changes", "ops", [q(per("kind", "stateset_order_changes_total"), "{{kind}}")], { width: 8 }),
      ],
    },
    {
      title: "Payments",
      panels: [
        graph("Payments by status", "ops", [q(per("status", "stateset_payments_total"), "{{status}}")]),
        graph("Volume", "short", [q(per("kind, denom", "stateset_payment_volume_total"), "{{kind}} {{denom}}")]),
        bars("Volume in the range", "short", [
          q(inRange("kind, denom", "stateset_payment_volume_total"), "{{kind}} {{denom}}"),
        ]),
        graph(
          "Netting: owed and moved",
          "short",
          [q(per("kind, denom", "stateset_netting_volume_total"), "{{kind}} {{denom}}")],
          { width: 8 },
        ),
        graph(
          "Netting cycles and obligations",
          "ops",
          [
            q(per("denom", "stateset_netting_cycles_total"), "cycles {{denom}}"),
            q(per("denom", "stateset_netting_obligations_total"), "obligations {{denom}}"),
          ],
          { width: 8 },
        ),
        graph("Fees of settled captures", "short", [q(per("chain_id", "stateset_payment_fees_total"), "fees")], {
          width: 12,
        }),
      ],
    },
    {
      title: "Compliance",
      panels: [
        graph("Verdicts", "ops", [q(per("verdict", "stateset_compliance_verdicts_total"), "{{verdict}}")], {
          width: 8,
        }),
        graph("Cases", "ops", [q(per("status", "stateset_compliance_cases_total"), "{{status}}")], { width: 8 }),
        graph("Screenings", "ops", [q(per("chain_id", "stateset_compliance_screenings_total"), "screened")], {
          width: 8,
        }),
        graph("Blocked funds", "short", [q(per("denom", "stateset_compliance_blocked_volume_total"), "{{denom}}")]),
        graph("Misbehaviour of validators", "ops", [
          q(per("type", "stateset_validator_misbehaviours_total"), "{{type}}"),
        ]),
      ],
    },
    {
      title: "Across borders",
      panels: [
        graph("Landed-cost quotes", "ops", [q(per("status", "stateset_landed_cost_quotes_total"), "{{status}}")], {
          width: 8,
        }),
        graph("Exchange quotes", "ops", [q(per("status", "stateset_fx_quotes_total"), "{{status}}")], { width: 8 }),
        graph("Exchanged", "short", [q(per("denom", "stateset_fx_volume_total"), "{{denom}}")], { width: 8 }),
        graph("Declarations", "ops", [q(per("status", "stateset_declarations_total"), "{{status}}")]),
        graph("Duty and tax", "short", [q(per("kind, denom", "stateset_duty_volume_total"), "{{kind}} {{denom}}")]),
      ],
    },
    {
      title: "Events",
      panels: [
        graph("Events of the modules", "ops", [q(per("type", "stateset_events_total"), "{{type}}")], { width: 24 }),
      ],
    },
  ],
};

const REGION: Variable = {
  name: "region",
  label: "Region",
  query: "label_values(stateset_gateway_height, region)",
  multi: true,
};
const gate = '{region=~"$region"}';
const gateAnd = (more: string) => `{region=~"$region",${more}}`;

export const regionsDashboard: Dashboard = {
  uid: "statesetd-regions",
  title: "statesetd / Regions",
  about: "Gateways and the nodes behind them, by region.",
  variables: [REGION],
  rows: [
    {
      title: "Regions",
      panels: [
        stat("Gateways up", "none", q('count(up{job="statesetd-gateways"} == 1)')),
        stat("Nodes up", "none", q('count(up{job="statesetd-nodes"} == 1)')),
        stat("Requests a second", "ops", q(`sum(${rate("stateset_gateway_requests_total", gate)})`)),
        stat(
          "Failed requests",
          "percentunit",
          q(
            `sum(${rate("stateset_gateway_requests_total", gateAnd('served="failed"'))}) / sum(${rate("stateset_gateway_requests_total", gate)})`,
          ),
          { thresholds: [0.01, 0.05] },
        ),
        stat(
          "From the cache",
          "percentunit",
          q(
            `sum(${rate("stateset_gateway_requests_total", gateAnd('served="cache"'))}) / sum(${rate("stateset_gateway_requests_total", gate)})`,
          ),
        ),
        stat("Refused a second", "ops", q(`sum(${rate("stateset_gateway_refused_total", gate)})`), {
          thresholds: [10, 100],
        }),
        graph("Height by region", "none", [q(`max by (region) (stateset_gateway_height${gate})`, "{{region}}")]),
        graph("Blocks behind the newest", "none", [
          q(
            `scalar(max(cometbft_consensus_latest_block_height)) - min by (region) (cometbft_consensus_latest_block_height${gate})`,
            "{{region}}",
          ),
        ]),
        graph(
          "Requests",
          "ops",
          [q(`sum by (region, served) (${rate("stateset_gateway_requests_total", gate)})`, "{{region}} {{served}}")],
          { stacked: true },
        ),
        graph("Requests not let in", "ops", [
          q(`sum by (region, reason) (${rate("stateset_gateway_refused_total", gate)})`, "{{region}} {{reason}}"),
        ]),
      ],
    },
    {
      title: "Nodes as the gateways see them",
      panels: [
        graph("Up", "none", [q(`stateset_gateway_node_up${gate}`, "{{region}} to {{node}}")], { width: 8 }),
        graph("Time of answers", "s", [q(`stateset_gateway_node_latency_seconds${gate}`, "{{region}} to {{node}}")], {
          width: 8,
        }),
        graph("Failures", "percentunit", [q(`stateset_gateway_node_error_rate${gate}`, "{{region}} to {{node}}")], {
          width: 8,
        }),
        graph("Requests at the node", "none", [q(`stateset_gateway_node_in_flight${gate}`, "{{region}} to {{node}}")]),
        graph("Height of the node", "none", [q(`stateset_gateway_node_height${gate}`, "{{region}} to {{node}}")]),
      ],
    },
    {
      title: "Gateways",
      panels: [
        graph("Requests under way", "none", [q(`stateset_gateway_in_flight${gate}`, "{{instance}}")], { width: 8 }),
        graph("WebSocket clients", "none", [q(`stateset_gateway_websocket_clients${gate}`, "{{instance}}")], {
          width: 8,
        }),
        graph("Cache", "bytes", [q(`stateset_gateway_cache_bytes${gate}`, "{{instance}}")], { width: 8 }),
      ],
    },
  ],
};
