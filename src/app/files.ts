/** The proto files that the application speaks. Messages of modules that it does not wire are known too: transactions
 *  with them decode, and are refused for want of a handler. */
import { allFiles } from "../gen/all.js";
import type { FileInfo } from "../protobuf/service.js";

export const APP_FILES: readonly FileInfo[] = allFiles;
