// SPDX-License-Identifier: Apache-2.0
/** Evaluations for officers, panels and auditors: set up, published, declared about, read. */
@NullMarked
package org.aiplus.web.evaluation;

import org.jspecify.annotations.NullMarked;
