package example

package other
