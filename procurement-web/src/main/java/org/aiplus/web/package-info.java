// SPDX-License-Identifier: Apache-2.0
/** The web door: server-rendered pages, one controller for each task. */
@NullMarked
package org.aiplus.web;

import org.jspecify.annotations.NullMarked;
