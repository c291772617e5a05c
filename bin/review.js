#!/usr/bin/env node
import { run } from '../dist/review.js';

await run();
