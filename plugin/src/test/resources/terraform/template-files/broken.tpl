x ${ y
