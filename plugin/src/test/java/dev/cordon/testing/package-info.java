/** What tests of several packages share: folders of cases. */
package dev.cordon.testing;
