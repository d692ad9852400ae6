package acme.network

deny contains response.status if {
	response := http.send({"method": "GET", "url": "https://policies.example/"})
}
